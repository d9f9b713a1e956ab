import { useSuspenseQuery } from '@tanstack/react-query';
import { useLoaderData } from 'react-router';
import { inlineText } from '../../shared/inline-text.ts';
import type { NewsroomPage as Page } from '../../shared/page.ts';
import { pageUrl } from '../../shared/page-urls.ts';
import { PageFrame } from '../components/page-frame.tsx';
import { PageMeta } from '../components/page-meta.tsx';
import { PageTitle } from '../components/page-title.tsx';
import { PublishedTime } from '../components/published-time.tsx';
import { ArticleBody } from '../features/article/body/article-body.tsx';
import { bodyOpening } from '../features/article/body-opening.ts';
import { PictureViewing } from '../features/article/viewer/picture-viewing.tsx';
import { pageQueries } from '../features/page/page-queries.ts';
import { useInterfaceMark, useMessages } from '../lib/messages/messages-context.ts';
import { useOwnText } from '../lib/use-own-text.ts';
import styles from './newsroom-page.module.css';

/** What the newsroom says of itself: a title, a text, and when it was last changed. */
export function NewsroomPage() {
  const { slug } = useLoaderData<{ slug: string }>();
  const { article } = useMessages();
  const own = useOwnText();
  const ours = useInterfaceMark();
  const { data: page } = useSuspenseQuery(pageQueries.bySlug(slug));
  return (
    <PageFrame>
      <PageMeta title={page.title} description={descriptionOf(page)} path={pageUrl(page.slug)} />
      <article dir={own(page.title).dir}>
        <PageTitle title={page.title} />
        <PictureViewing blocks={page.body}>
          <div {...own(bodyOpening(page.body))}>
            <ArticleBody blocks={page.body} />
          </div>
        </PictureViewing>
        <p className={styles.updated} {...ours}>
          {article.updated} <PublishedTime timestamp={page.updatedAt} />
        </p>
      </article>
    </PageFrame>
  );
}

/** The page's first sentences, as many as a search engine shows. */
function descriptionOf({ title, body }: Page): string {
  const first = body.find((block) => block.kind === 'paragraph');
  return /^.{1,160}(?=\s|$)/s.exec(first ? inlineText(first.children) : '')?.[0] ?? title;
}
