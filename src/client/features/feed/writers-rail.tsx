import { useInfiniteQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { Link } from 'react-router';
import { authorUrl } from '../../../shared/page-urls.ts';
import { useMessages } from '../../lib/messages/messages-context.ts';
import { feedQueries, type FeedView } from './feed-queries.ts';
import styles from './writers-rail.module.css';

/** Beside a feed: who wrote the stories of the page on which it was entered. */
export function WritersRail({ view }: { view: FeedView }) {
  const { rail } = useMessages();
  const id = useId();
  const { data } = useInfiniteQuery(feedQueries.list(view));
  const bylines = data?.pages[0]?.items.flatMap(({ byline }) => byline) ?? [];
  const writers = [...new Map(bylines.map((author) => [author.slug, author])).values()];
  if (writers.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 className={styles.title} id={id}>
        {rail.authors}
      </h2>
      <ul className={styles.list}>
        {writers.map(({ slug, name }) => (
          <li key={slug}>
            <Link className={styles.link} to={authorUrl(slug)}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
