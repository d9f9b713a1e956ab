import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useReducer } from 'react';
import { useNavigate } from 'react-router';
import { articleUrl } from '../../shared/page-urls.ts';
import { articleQueries } from '../features/article/article-queries.ts';
import { openingOf } from '../features/article/opening-of.ts';
import { privateStoryKey, type PrivateStory } from '../features/article/premium/private-story.ts';
import { siteQueries } from '../features/site/site-queries.ts';
import { findTeaser } from './find-teaser.ts';

/** A story, and until it has come, as much of it as its teaser tells. */
export function useStory(slug: string) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const { data, error, isFetching, refetch } = useQuery(articleQueries.bySlug(slug));
  // Asked for by what follows the opening of a premium story; here it is only looked for.
  const { data: own } = useQuery<PrivateStory>({
    queryKey: privateStoryKey(slug),
    queryFn: skipToken,
  });
  // Drawn bit by bit, while the page still answers, and shown once all of it is drawn.
  const whole = useDeferredValue(own?.kind === 'whole' ? own.article : data);
  const isOwn = whole?.access === 'premium' && whole.gate === null;
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);

  useEffect(() => {
    if (data === undefined || data.slug === slug) return;
    // Its teaser was older than its address.
    queryClient.setQueryData(articleQueries.bySlug(data.slug).queryKey, data);
    void navigate(articleUrl(data.slug), { replace: true, preventScrollReset: true });
  }, [data, slug, queryClient, navigate]);

  // What React drew last it holds in memory until it draws again: here a text that has been forgotten.
  useEffect(() => (isOwn ? () => drawAgain() : undefined), [isOwn]);

  const openStory = () => {
    const teaser = findTeaser(queryClient, slug);
    const tree = queryClient.getQueryData(siteQueries.categories().queryKey) ?? [];
    // The loader lets nobody in before something is known.
    if (teaser === undefined) throw error ?? new Error(`Nothing is known of ${slug}`);
    return openingOf(teaser, tree);
  };
  return {
    article: whole ?? openStory(),
    isWhole: whole !== undefined,
    error,
    isFetching,
    refetch,
  };
}
