import { useQuery } from '@tanstack/react-query';
import { useLoaderData } from 'react-router';
import { shareUrl } from '../../shared/media-url.ts';
import { articleUrl } from '../../shared/page-urls.ts';
import { PageMeta } from '../components/page-meta.tsx';
import { ArticleView } from '../features/article/article-view.tsx';
import { StoryComing } from '../features/article/story-coming.tsx';
import { PremiumEnd } from '../features/article/premium/premium-end.tsx';
import { StoryTurns } from '../features/article/story-turns.tsx';
import { articleQueries } from '../features/article/article-queries.ts';
import { leadOf } from '../features/article/viewer/lead-of.ts';
import { PictureViewing } from '../features/article/viewer/picture-viewing.tsx';
import { MoreByAuthors } from '../features/feed/more-by-authors.tsx';
import { SideTeasers } from '../features/feed/side-teasers.tsx';
import { ComfortButton } from '../features/settings/comfort-button.tsx';
import { ApiError } from '../lib/api-error.ts';
import { useMessages } from '../lib/messages/messages-context.ts';
import { useOffline } from '../lib/use-offline.ts';
import { TOO_OLD_STATUS } from '../lib/too-old.ts';
import styles from './article-page.module.css';
import { StoryRefused } from './story-refused.tsx';
import { useArticleFollow } from './use-article-follow.ts';
import { useReadList } from './use-read-list.ts';
import { useSavedNote } from './use-saved-note.ts';
import { useStory } from './use-story.ts';

/** Of answers that no other try would change. */
const REFUSED = new Set([404, 410, TOO_OLD_STATUS]);

/** One story, and what to read after it. */
export function ArticlePage() {
  const { slug } = useLoaderData<{ slug: string }>();
  // From story to story as well, each begins anew: Back finds all of one that is known, and no frame holds two.
  return <Story key={slug} slug={slug} />;
}

function Story({ slug }: { slug: string }) {
  const messages = useMessages();
  const { article, isWhole, error, isFetching, refetch } = useStory(slug);
  const { data: related, isPending } = useQuery(articleQueries.relatedTo(slug));
  const list = useReadList(article.id);
  const follow = useArticleFollow();
  const saved = useSavedNote(slug);
  const isOffline = useOffline();
  if (error instanceof ApiError && REFUSED.has(error.problem.status)) {
    return <StoryRefused problem={error.problem} />;
  }
  const isPremium = article.access === 'premium' && article.readAt === null;
  const isOpen = isWhole && article.gate === null;
  const coming = isWhole ? undefined : (
    <StoryComing
      isFailed={error !== null && !isFetching}
      failure={isOffline ? messages.error.offline : undefined}
      onRetry={() => void refetch()}
    />
  );
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
        {follow && isWhole && (
          <follow.ArticleFollow key={`${article.id} ${isOpen}`} article={article} list={list} />
        )}
        <PictureViewing lead={leadOf(article)} blocks={article.body}>
          <ArticleView
            article={article}
            tools={<ComfortButton />}
            note={saved && <saved.SavedNote slug={slug} />}
            isWhole={isWhole}
            end={isPremium ? <PremiumEnd slug={slug} isOpen={isOpen} coming={coming} /> : coming}
          />
        </PictureViewing>
        {isWhole && <StoryTurns slug={article.slug} list={list} />}
      </div>
      <aside className={styles.further}>
        <SideTeasers title={messages.article.related} teasers={related ?? []} />
        {!isPending && <MoreByAuthors authors={article.byline} taken={[article.id]} />}
      </aside>
    </div>
  );
}
