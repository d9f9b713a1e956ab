import { useMessages } from '../lib/messages/messages-context.ts';
import styles from './offer.module.css';

type Props = { text: string; onTake: () => void; onDismiss: () => void };

/** Offers to go somewhere, and to be rid of the offer. */
export function Offer({ text, onTake, onDismiss }: Props) {
  const { feed } = useMessages();
  return (
    <div className={styles.offer}>
      <button type="button" onClick={onTake}>
        {text}
      </button>
      <button type="button" aria-label={feed.dismiss} onClick={onDismiss}>
        ×
      </button>
    </div>
  );
}
