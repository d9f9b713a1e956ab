import { useEffect, useState, type ComponentType, type RefObject } from 'react';
import type { CacheSnapshot } from 'virtua';
import type { FeedPlace } from './feed-places.ts';
import type { LiveListProps } from './live-list.tsx';

type Live = { LiveList: ComponentType<LiveListProps>; heights: CacheSnapshot };

const FIRST_TOUCH = ['scroll', 'wheel', 'touchstart', 'keydown'] as const;

// Once loaded, a list that the reader comes back to is live in its first render.
let loaded: ComponentType<LiveListProps> | undefined;

/** The windowed list, from the first scroll, wheel, touch or key on; undefined while the plain list of the server stands. A place that was left is live at once. */
export function useLiveList(
  plain: RefObject<HTMLOListElement | null>,
  { count, place, atOnce }: { count: number; place: FeedPlace | undefined; atOnce: boolean },
): Live | undefined {
  const [live, setLive] = useState<Live | undefined>(() =>
    loaded !== undefined && place?.left?.count === count
      ? { LiveList: loaded, heights: place.left.heights }
      : undefined,
  );

  useEffect(() => {
    if (live !== undefined) return;
    const ended = new AbortController();
    const start = async () => {
      ended.abort();
      loaded = (await import('./live-list.tsx')).LiveList;
      if (plain.current !== null) {
        setLive({ LiveList: loaded, heights: measure(plain.current) });
      }
    };
    const { scrollHeight, clientHeight } = document.documentElement;
    if (atOnce || window.scrollY > 0 || scrollHeight < clientHeight * 1.5) {
      void start();
      return;
    }
    for (const type of FIRST_TOUCH) {
      window.addEventListener(type, () => void start(), { passive: true, signal: ended.signal });
    }
    return () => ended.abort();
  }, [live, plain, atOnce]);

  return live;
}

function measure(list: HTMLOListElement): CacheSnapshot {
  const heights = Array.from(list.children, (card) => card.getBoundingClientRect().height);
  const average = heights.reduce((sum, height) => sum + height, 0) / (heights.length || 1);
  // virtua's own snapshot: the heights known, and the height expected of the others.
  return [heights, average] as unknown as CacheSnapshot;
}
