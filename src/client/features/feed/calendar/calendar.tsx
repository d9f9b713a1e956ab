import { useQuery } from '@tanstack/react-query';
import { PAGE_SIZE } from '../../../../shared/feed.ts';
import { RetryButton } from '../../../components/retry-button.tsx';
import { useMessages } from '../../../lib/messages/messages-context.ts';
import type { FeedAddress } from '../feed-address.ts';
import styles from './calendar.module.css';
import { GoToPage } from './go-to-page.tsx';
import { monthQueries } from '../month-queries.ts';
import { YearList } from './year-list.tsx';

/** The ways into a feed's archive: by the number of a page, and by month. */
export function Calendar({ at }: { at: FeedAddress }) {
  const { archive, feed } = useMessages();
  const { data: months, isError, refetch } = useQuery(monthQueries.of(at.subject, at.access));
  if (months === undefined) {
    return isError ? (
      <div className={styles.failed} role="alert">
        <p>{archive.failed}</p>
        <RetryButton onRetry={() => void refetch()} />
      </div>
    ) : (
      <p className={styles.loading}>{archive.loading}</p>
    );
  }
  if (months.length === 0) return <p>{feed.empty}</p>;
  const total = months.reduce((sum, { stories }) => sum + stories, 0);
  const last = Math.ceil(total / PAGE_SIZE);
  return (
    <>
      {at.access !== 'all' && <p className={styles.filter}>{feed.accessOf[at.access]}</p>}
      {last > 1 && <GoToPage at={at} last={last} />}
      <YearList at={at} months={months} />
    </>
  );
}
