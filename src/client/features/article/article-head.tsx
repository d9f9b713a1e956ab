import { Link } from 'react-router';
import type { Article } from '../../../shared/article.ts';
import { categoryUrl } from '../../../shared/page-urls.ts';
import { Badge } from '../../components/badge.tsx';
import { Byline } from '../../components/byline.tsx';
import { PublishedTime } from '../../components/published-time.tsx';
import { useInterfaceMark, useMessages } from '../../lib/messages/messages-context.ts';
import { useSite } from '../../lib/site-context.ts';
import { useOwnText } from '../../lib/use-own-text.ts';
import styles from './article-head.module.css';

/** Where a story stands, its headline, dek, authors and dates. */
export function ArticleHead({ article }: { article: Article }) {
  const { premiumLabel } = useSite();
  const messages = useMessages();
  const own = useOwnText();
  const ours = useInterfaceMark();
  const {
    headline,
    dek,
    byline,
    categories,
    access,
    section,
    publishedAt,
    updatedAt,
    readingMinutes,
  } = article;
  const isPremium = access === 'premium';
  // Of a story opened from its teaser the path may not be known yet: its line is kept.
  const isPlaced = section === null || categories.length > 0;
  return (
    <header className={styles.head}>
      {(section !== null || isPremium) && (
        <div className={styles.kicker}>
          {categories.length > 0 && (
            <nav aria-label={messages.article.breadcrumb}>
              <ol className={styles.path}>
                {categories.map((category) => (
                  <li key={category.slug}>
                    <Link
                      className={styles.section}
                      to={categoryUrl(category.slug)}
                      {...own(category.name)}
                    >
                      {category.name}
                    </Link>
                  </li>
                ))}
              </ol>
            </nav>
          )}
          {isPremium && isPlaced && <Badge label={premiumLabel} story={article.slug} />}
        </div>
      )}
      <h1 className={styles.headline} tabIndex={-1} {...own(headline)}>
        {headline}
        {isPremium && (
          <span className="visually-hidden" {...ours}>
            {messages.feed.premium(premiumLabel)}
          </span>
        )}
      </h1>
      {dek !== '' && (
        <p className={styles.dek} {...own(dek)}>
          {dek}
        </p>
      )}
      <div className={styles.meta} {...ours}>
        {byline.length > 0 && (
          <p className={styles.byline}>
            {messages.article.by} <Byline authors={byline} />
          </p>
        )}
        <p>
          {messages.article.published} <PublishedTime timestamp={publishedAt} />
          {isUpdated(publishedAt, updatedAt) && (
            <>
              {messages.article.between}
              {messages.article.updated} <PublishedTime timestamp={updatedAt} />
            </>
          )}
          {readingMinutes !== null &&
            messages.article.between + messages.article.minutes(readingMinutes)}
        </p>
      </div>
    </header>
  );
}

/** An edit in the first minutes is still publishing. */
const isUpdated = (publishedAt: string, updatedAt: string) =>
  Date.parse(updatedAt) - Date.parse(publishedAt) > 10 * 60_000;
