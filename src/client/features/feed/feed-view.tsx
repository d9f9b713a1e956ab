import { useInfiniteQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useMessages } from '../../lib/messages/messages-context.ts';
import { AccessFilter } from './access-filter.tsx';
import { ArchiveButton } from './archive-button.tsx';
import { FeedList } from './feed-list.tsx';
import { feedQueries, type FeedView as View } from './feed-queries.ts';
import styles from './feed-view.module.css';
import { FirstSeenContext, type FirstSeen } from './first-seen-context.ts';
import { PageLinks } from './page-links.tsx';
import { useNewStories } from './use-new-stories.ts';

/** A feed below its title: the access filter, the cards, and its pages as addresses. */
export function FeedView({ view }: { view: View }) {
  const { feed } = useMessages();
  const id = useId();
  const { data } = useInfiniteQuery(feedQueries.list(view));
  const news = useNewStories();
  const [firstSeen, setFirstSeen] = useState<FirstSeen>();
  const total = data?.pages[0]?.total ?? 0;
  return (
    <section aria-labelledby={id}>
      <div className={styles.bar}>
        <h2 className={styles.count} id={id}>
          {feed.stories(total)}
        </h2>
        {(total > 0 || view.access !== 'all') && (
          <>
            <ArchiveButton view={view} />
            <AccessFilter view={view} />
          </>
        )}
      </div>
      {news !== undefined && <news.NewStories view={view} onFirstSeen={setFirstSeen} />}
      <FirstSeenContext value={firstSeen}>
        <FeedList view={view} />
      </FirstSeenContext>
      <PageLinks view={view} total={total} />
    </section>
  );
}
