import { useMessages } from '../lib/messages/messages-context.ts';
import styles from './retry-button.module.css';

type Props = { isBusy?: boolean; onRetry: () => void };

/** Has what did not come be asked for again. */
export function RetryButton({ isBusy = false, onRetry }: Props) {
  const { error } = useMessages();
  return (
    <button className={styles.retry} type="button" disabled={isBusy} onClick={onRetry}>
      {error.retry}
    </button>
  );
}
