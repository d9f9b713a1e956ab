import { useMessages } from '../lib/messages/messages-context.ts';
import styles from './offer.module.css';

type Props = {
  /** What has happened, where the offer is to take it back. */
  news?: string;
  text: string;
  onTake: () => void;
  onDismiss: () => void;
};

/** Offers to go somewhere, and to be rid of the offer. */
export function Offer({ news, text, onTake, onDismiss }: Props) {
  const { feed } = useMessages();
  return (
    <div className={styles.offer}>
      {news !== undefined && <p className={styles.news}>{news}</p>}
      <button type="button" onClick={onTake}>
        {text}
      </button>
      <button type="button" aria-label={feed.dismiss} onClick={onDismiss}>
        ×
      </button>
    </div>
  );
}
