import { useEffect, useState } from 'react';
import { RetryButton } from '../../components/retry-button.tsx';
import { useMessages } from '../../lib/messages/messages-context.ts';
import { useOffline } from '../../lib/use-offline.ts';
import styles from './story-coming.module.css';

/** Milliseconds after which a reader wonders whether anything comes. */
const A_WHILE = 1000;

type Props = {
  isFailed: boolean;
  /** Why it did, where that is known. */
  failure?: string | undefined;
  onRetry?: () => void;
};

/** In the place of a story's text while that is fetched: room for it, after a while a word, and another try where it fails. */
export function StoryComing({ isFailed, failure, onRetry }: Props) {
  const { article, error } = useMessages();
  const isOffline = useOffline();
  const [isLate, setLate] = useState(false);

  useEffect(() => {
    const timer = setTimeout(() => setLate(true), A_WHILE);
    return () => clearTimeout(timer);
  }, []);

  const retry = () => {
    // The button goes, and leaves the focus where the story begins.
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    onRetry?.();
  };

  return (
    <div className={styles.room}>
      <output>{isLate && !isFailed && (isOffline ? error.offline : article.coming)}</output>
      {isFailed && (
        <div className={styles.failed} role="alert">
          <p>{failure ?? error.failed}</p>
          <RetryButton onRetry={retry} />
        </div>
      )}
    </div>
  );
}
