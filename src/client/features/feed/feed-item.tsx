import styles from './feed-item.module.css';
import type { FeedCard } from './feed-cards.ts';
import { TeaserCard } from './teaser-card.tsx';

/** A card in its place in the river: the first of all is the lead; a new month is said above its first story. */
export function FeedItem({ card, first }: { card: FeedCard; first: boolean }) {
  'use memo';
  return (
    <div className={styles.item}>
      {card.month !== undefined && <p className={styles.month}>{card.month}</p>}
      <TeaserCard teaser={card.teaser} shape={card.position === 1 ? 'lead' : 'row'} first={first} />
    </div>
  );
}
