import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useLoaderData } from 'react-router';
import { shareUrl } from '../../shared/media-url.ts';
import { articleUrl } from '../../shared/page-urls.ts';
import { PageMeta } from '../components/page-meta.tsx';
import { ArticleView } from '../features/article/article-view.tsx';
import { StoryTurns } from '../features/article/story-turns.tsx';
import { articleQueries } from '../features/article/article-queries.ts';
import { leadOf } from '../features/article/viewer/lead-of.ts';
import { PictureViewing } from '../features/article/viewer/picture-viewing.tsx';
import { MoreByAuthors } from '../features/feed/more-by-authors.tsx';
import { SideTeasers } from '../features/feed/side-teasers.tsx';
import { ComfortButton } from '../features/settings/comfort-button.tsx';
import { useMessages } from '../lib/messages/messages-context.ts';
import styles from './article-page.module.css';
import { useArticleFollow } from './use-article-follow.ts';
import { useReadList } from './use-read-list.ts';

/** One story, and what to read after it. */
export function ArticlePage() {
  const { slug } = useLoaderData<{ slug: string }>();
  const messages = useMessages();
  const { data: article } = useSuspenseQuery(articleQueries.bySlug(slug));
  const { data: related } = useQuery(articleQueries.relatedTo(slug));
  const list = useReadList(article.id);
  const follow = useArticleFollow();
  return (
    <div className={styles.page}>
      <PageMeta
        title={article.headline}
        description={article.dek === '' ? article.headline : article.dek}
        path={articleUrl(article.slug)}
        canonical={article.readAt ?? undefined}
        sharePicture={shareUrl(article)}
        article={{
          publishedAt: article.publishedAt,
          updatedAt: article.updatedAt,
          section: article.section?.name,
        }}
      />
      <div className={styles.story}>
        {follow && <follow.ArticleFollow key={article.id} article={article} list={list} />}
        <PictureViewing lead={leadOf(article)} blocks={article.body}>
          <ArticleView article={article} tools={<ComfortButton />} />
        </PictureViewing>
        <StoryTurns slug={article.slug} list={list} />
      </div>
      <aside className={styles.further}>
        <SideTeasers title={messages.article.related} teasers={related ?? []} />
        <MoreByAuthors authors={article.byline} taken={[article.id]} />
      </aside>
    </div>
  );
}
