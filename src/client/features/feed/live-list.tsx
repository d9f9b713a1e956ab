import { useEffect, useLayoutEffect, useRef } from 'react';
import { WindowVirtualizer, type CacheSnapshot, type WindowVirtualizerHandle } from 'virtua';
import type { FeedCard } from './feed-cards.ts';
import { FeedItem } from './feed-item.tsx';

export type LiveListProps = {
  cards: FeedCard[];
  /** Heights of the cards that were measured already, in pixels. */
  heights: CacheSnapshot;
  /** Called while the reader is within 20 cards of the last. */
  onNearEnd: () => void;
  /** Called with the page of 10 that the reader is in, when it changes. */
  onPage: (page: number) => void;
  /** Called with what Back needs when the list goes. */
  onLeave: (heights: CacheSnapshot) => void;
};

/** How many cards before the end the next page is asked for: at a card a second, 20 s. */
const AHEAD = 20;

/** The list with only the cards around the viewport in the document. */
export function LiveList({ cards, heights, onNearEnd, onPage, onLeave }: LiveListProps) {
  'use memo';
  const list = useRef<WindowVirtualizerHandle>(null);
  const page = useRef<number>(undefined);

  const follow = () => {
    const handle = list.current;
    if (handle === null) return;
    const top = cards[handle.findItemIndex(handle.scrollOffset + 1)]?.page;
    if (top !== undefined && top !== page.current) {
      page.current = top;
      onPage(top);
    }
    const last = handle.findItemIndex(handle.scrollOffset + handle.viewportSize);
    if (last + AHEAD >= cards.length) onNearEnd();
  };

  useEffect(follow);

  useLayoutEffect(() => {
    const handle = list.current;
    return () => {
      if (handle !== null) onLeave(handle.cache);
    };
  }, [onLeave]);

  return (
    <WindowVirtualizer
      ref={list}
      as="ol"
      item="li"
      data={cards}
      cache={heights}
      bufferSize={600}
      onScroll={follow}
    >
      {(card: FeedCard) => <FeedItem key={card.teaser.id} card={card} first={false} />}
    </WindowVirtualizer>
  );
}
