import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Article } from '../../shared/article.ts';
import { articleQueries } from '../features/article/article-queries.ts';
import { neighbourQueries } from '../features/article/neighbour-queries.ts';
import { ResumeOffer } from '../features/article/resume-offer.tsx';
import { noteOpened, openedStories } from '../features/history/opened-stories.ts';
import { installAnswer } from '../lib/install-answer.ts';
import { isSaving } from '../lib/saver-context.ts';

/** So many stories make a reader of whom it may be worth their while to install the application. */
const OPENED_BEFORE_OFFER = 3;

/** What goes along with a reader once a story is there: its place, the history of this device, and the next story, fetched before it is asked for. */
export function ArticleFollow({ article, list }: { article: Article; list: string }) {
  const { id, slug, headline, section } = article;
  const queryClient = useQueryClient();
  const { data } = useQuery(neighbourQueries.around(slug, list));
  const next = data?.older?.slug;
  const sectionName = section?.name ?? null;

  useEffect(() => {
    noteOpened({ id, slug, headline, section: sectionName, at: Date.now() });
    const isReader = openedStories.read().length >= OPENED_BEFORE_OFFER;
    if (isReader && installAnswer.read() === undefined) installAnswer.keep('due');
  }, [id, slug, headline, sectionName]);

  useEffect(() => {
    if (next === undefined || isSaving()) return;
    // Where it does not come, it is asked for again when it is opened.
    queryClient.query(articleQueries.bySlug(next)).catch(() => undefined);
  }, [next, queryClient]);

  return <ResumeOffer id={id} />;
}
