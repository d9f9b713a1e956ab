import styles from './feed-item.module.css';
import { CARD_SIZES } from './card-sizes.ts';
import type { FeedCard } from './feed-cards.ts';
import { TeaserCard } from './teaser-card.tsx';
import type { LiveItem } from './use-live-list.ts';

type Props = {
  card: FeedCard;
  /** Number of stories in the whole feed; -1 while unknown. */
  total: number;
  /** The page's likely largest paint. */
  first: boolean;
  item: LiveItem;
};

/** A card in its place in the river: the first of all is the lead. */
export function FeedItem({ card, total, first, item }: Props) {
  'use memo';
  const { top, isMeasured } = item;
  const { teaser, position, month } = card;
  const shape = position === 1 ? 'lead' : 'row';

  return (
    <div className={styles.item} style={{ top, visibility: isMeasured ? undefined : 'hidden' }}>
      <TeaserCard
        teaser={teaser}
        shape={shape}
        sizes={CARD_SIZES[shape]}
        first={first}
        place={{ position, total, month }}
      />
    </div>
  );
}
