import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import type { Spot } from './feed-spot.ts';
import type { LiveList } from './live-list.ts';
import type { useFeed } from './use-feed.ts';

type Options = {
  live: LiveList | undefined;
  frame: RefObject<HTMLElement | null>;
  feed: ReturnType<typeof useFeed>;
};

/** Pages that are looked through for a story which others have pushed down since. */
const MOST_PAGES = 6;

/** Brings a list that is built anew (after a reload, say) to the spot where the reader was, unless the reader moves first. Returns whether that is still under way. */
export function useRestoredSpot(
  spot: Spot | undefined,
  { live, frame, feed }: Options,
): () => boolean {
  const wanted = useRef(spot);

  useEffect(() => {
    const ended = new AbortController();
    const giveUp = () => (wanted.current = undefined);
    for (const type of ['wheel', 'touchstart', 'keydown']) {
      window.addEventListener(type, giveUp, { passive: true, signal: ended.signal });
    }
    return () => ended.abort();
  }, []);

  useLayoutEffect(() => {
    if (wanted.current === undefined || live === undefined || frame.current === null) return;
    if (feed.isFetching) return;
    const more = bring(wanted.current, { live, frame: frame.current, feed });
    const isFailed = feed.isFailedAbove || feed.isFailedBelow;
    if (more === undefined || isFailed) wanted.current = undefined;
    else more();
  });

  return () => wanted.current !== undefined;
}

/** Scrolls as near to a spot as the list reaches; returns how to get what is missing, undefined when nothing is. */
function bring(
  { story, top }: Spot,
  { live, frame, feed }: { live: LiveList; frame: HTMLElement; feed: Options['feed'] },
): (() => void) | undefined {
  const index = feed.ids.indexOf(story);
  if (index === -1) {
    return feed.hasOlder && feed.parts.length < MOST_PAGES ? feed.fetchOlder : undefined;
  }
  const distance = () => frame.getBoundingClientRect().top + live.offsetOf(index) - top;
  const before = distance();
  if (Math.abs(before) < 1 && live.isMeasured(index)) return undefined;
  window.scrollBy({ top: before, behavior: 'instant' });
  const rest = distance();
  if (rest >= 1) return feed.hasOlder ? feed.fetchOlder : undefined;
  if (rest <= -1) return feed.hasNewer ? feed.fetchNewer : undefined;
  // Looked at again at the next drawing: the card may turn out higher, and on Back the router scrolls as well.
  return () => undefined;
}
