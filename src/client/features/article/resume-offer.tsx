import { useMessages } from '../../lib/messages/messages-context.ts';
import styles from './resume-offer.module.css';
import { useReadingPlace } from './use-reading-place.ts';

/** Keeps where a story is read, and offers to go on where it was left. */
export function ResumeOffer({ id }: { id: number }) {
  const { article, feed } = useMessages();
  const { offer, goOn, dismiss } = useReadingPlace(id);
  if (offer === undefined) return null;
  return (
    <aside className={styles.offer} aria-label={article.leftOff}>
      <button type="button" onClick={goOn}>
        {article.continueAt(Math.round(offer.share * 100))}
      </button>
      <button type="button" aria-label={feed.dismiss} onClick={dismiss}>
        ×
      </button>
    </aside>
  );
}
