import { Link } from 'react-router';
import { RetryButton } from '../../components/retry-button.tsx';
import { feedUrl } from '../../../shared/page-urls.ts';
import { useMessages } from '../../lib/messages/messages-context.ts';
import type { FeedView, ListPart } from './feed-queries.ts';
import styles from './feed-start.module.css';
import { pageAbove } from './page-above.ts';

type Props = {
  view: FeedView;
  parts: ListPart[];
  isFailed: boolean;
  onRetry: () => void;
};

/** What stands above a list that was entered below its top: the way up for who has no script, and Retry where a page failed. */
export function FeedStart({ view, parts, isFailed, onRetry }: Props) {
  const { feed } = useMessages();
  const entry = parts.find(({ opens }) => opens);
  if (!entry?.newer || entry.first === null) return null;
  const hasNewer = parts[0]?.newer !== null;
  const page = Math.max(1, pageAbove(entry));
  return (
    <div className={styles.start} role={isFailed ? 'alert' : undefined}>
      {hasNewer && isFailed && (
        <>
          <span className="visually-hidden">{feed.failed}</span>
          <RetryButton onRetry={onRetry} />
        </>
      )}
      {hasNewer && !isFailed && (
        <Link to={feedUrl(view.subject, { page, access: view.access })}>{feed.newerPage}</Link>
      )}
    </div>
  );
}
