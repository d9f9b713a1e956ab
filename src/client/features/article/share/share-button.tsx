import { useMessages } from '../../../lib/messages/messages-context.ts';
import styles from './share-button.module.css';
import type { Shared } from './share-ways.ts';
import { useShare } from './use-share.tsx';

/** Sends a story to somebody. */
export function ShareButton({ shared }: { shared: Shared }) {
  const messages = useMessages();
  const { share, sheet } = useShare();
  return (
    <>
      <button
        className={styles.button}
        type="button"
        aria-haspopup="dialog"
        onClick={() => share(shared)}
      >
        {messages.share.share}
      </button>
      {sheet}
    </>
  );
}
