import { useLayoutEffect, useRef } from 'react';
import styles from './feed-item.module.css';
import type { FeedCard } from './feed-cards.ts';
import type { LiveList } from './live-list.ts';
import { TeaserCard } from './teaser-card.tsx';
import type { LiveItem } from './use-live-list.ts';

type Props = {
  card: FeedCard;
  /** Number of stories in the whole feed; -1 while unknown. */
  total: number;
  /** The page's likely largest paint. */
  first: boolean;
  item: LiveItem;
  live: LiveList | undefined;
};

/** A card in its place in the river: the first of all is the lead. */
export function FeedItem({ card, total, first, item, live }: Props) {
  'use memo';
  const { index, top, isMeasured } = item;
  const frame = useRef<HTMLDivElement>(null);
  const { teaser, position, month } = card;

  useLayoutEffect(() => {
    if (live === undefined || frame.current === null) return;
    return live.observe(frame.current, index);
  }, [live, index]);

  return (
    <div
      className={styles.item}
      ref={frame}
      style={
        top === undefined
          ? undefined
          : {
              contain: 'layout style',
              position: 'absolute',
              insetInline: 0,
              top,
              visibility: isMeasured ? undefined : 'hidden',
            }
      }
    >
      <TeaserCard
        teaser={teaser}
        shape={position === 1 ? 'lead' : 'row'}
        first={first}
        place={{ position, total, month }}
      />
    </div>
  );
}
