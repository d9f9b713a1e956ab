import { Link } from 'react-router';
import { RetryButton } from '../../components/retry-button.tsx';
import { feedUrl, monthsUrl, sectionsUrl } from '../../../shared/page-urls.ts';
import { useMessages } from '../../lib/messages/messages-context.ts';
import styles from './feed-end.module.css';
import type { FeedView } from './feed-queries.ts';

type Props = {
  view: FeedView;
  isEmpty: boolean;
  hasMore: boolean;
  isFailed: boolean;
  onRetry: () => void;
};

/** What stands under a list: Retry where a page failed, the end in words with a way on, or nothing while there is more. */
export function FeedEnd({ view, isEmpty, hasMore, isFailed, onRetry }: Props) {
  const { feed } = useMessages();
  if (isFailed) {
    return (
      <div className={styles.end} role="alert">
        <p>{feed.failed}</p>
        <RetryButton onRetry={onRetry} />
      </div>
    );
  }
  if (hasMore) return null;
  return (
    <div className={styles.end}>
      <p>{isEmpty ? feed.empty : feed.end}</p>
      <Link to={isEmpty ? feedUrl({ kind: 'latest' }) : sectionsUrl()}>
        {isEmpty ? feed.emptyWayOn : feed.endWayOn}
      </Link>
      {!isEmpty && <Link to={monthsUrl(view.subject, view.access)}>{feed.endArchive}</Link>}
    </div>
  );
}
