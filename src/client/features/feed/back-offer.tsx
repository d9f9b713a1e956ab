import { useMessages } from '../../lib/messages/messages-context.ts';
import styles from './back-offer.module.css';

type Props = { onReturn: () => void; onDismiss: () => void };

/** Offers to go back to where the reader was. */
export function BackOffer({ onReturn, onDismiss }: Props) {
  const { feed } = useMessages();
  return (
    <div className={styles.offer}>
      <button type="button" onClick={onReturn}>
        {feed.backToPlace}
      </button>
      <button type="button" aria-label={feed.dismiss} onClick={onDismiss}>
        ×
      </button>
    </div>
  );
}
