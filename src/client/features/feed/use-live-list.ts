import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useReducer,
  useRef,
  useState,
  type RefObject,
} from 'react';
import { flushSync } from 'react-dom';
import type { Held, ListPlace, LiveList } from './live-list.ts';
import type { createWatchedList, ListWatch, WatchedList } from './watch-list.ts';

type Options = {
  held: Held;
  /** A story whose card stays, with its neighbours, wherever the reader scrolls. */
  keep: number | undefined;
  /** Where just these cards stood, when the reader comes back to them. */
  place: ListPlace | undefined;
  /** Do not wait for the reader to move. */
  atOnce: boolean;
  onScroll: (live: LiveList) => void;
  onRest: (live: LiveList) => void;
};

export type LiveItem = {
  index: number;
  /** In a live list: pixels from its top, and whether the height is known; until then it is not seen. */
  top: number | undefined;
  isMeasured: boolean;
};

const FIRST_TOUCH = ['scroll', 'wheel', 'touchstart', 'keydown'] as const;

// Once loaded, a list that the reader comes back to is live in its first render.
let code: { createWatchedList: typeof createWatchedList } | undefined;

/** Which cards are in the document, by index: only those around the viewport from the first scroll, wheel, touch or key on; until then the plain list of the server stands. A place that was left is live at once. */
export function useLiveList(
  frame: RefObject<HTMLElement | null>,
  { held, keep, place, atOnce, onScroll, onRest }: Options,
): { live: LiveList | undefined; height: number | undefined; items: LiveItem[] } {
  // The list changes by itself, which the compiler does not know.
  'use no memo';
  const [watched, setWatched] = useState<WatchedList | undefined>(() =>
    place === undefined ? undefined : code?.createWatchedList(held, place, { isReturn: true }),
  );
  const live = watched?.live;
  const [, change] = useReducer((count: number) => count + 1, 0);
  const watch = useRef<ListWatch>(null);
  live?.hold(held);
  const scrolled = useEffectEvent(onScroll);
  const rested = useEffectEvent(onRest);
  const goLive = useEffectEvent(async () => {
    code = await import('./watch-list.ts');
    if (frame.current !== null) setWatched(code.createWatchedList(held, measure(frame.current)));
  });

  useEffect(() => {
    if (live !== undefined) return;
    const ended = new AbortController();
    let isLoading = false;
    const start = () => {
      if (isLoading) return;
      isLoading = true;
      // Without a network the code may not come: the next move tries again.
      goLive().catch(() => (isLoading = false));
    };
    const { scrollHeight, clientHeight } = document.documentElement;
    if (atOnce || window.scrollY > 0 || scrollHeight < clientHeight * 1.5) start();
    for (const type of FIRST_TOUCH) {
      window.addEventListener(type, start, { passive: true, signal: ended.signal });
    }
    return () => ended.abort();
  }, [live, atOnce]);

  useLayoutEffect(() => {
    if (watched === undefined || frame.current === null) return;
    const list = watched.live;
    watch.current = watched.watch(frame.current, {
      onChange: () => flushSync(change),
      onChangeSoon: change,
      onScroll: () => scrolled(list),
      onRest: () => rested(list),
    });
    // The reader may have gone on since; on Back, the page is not where it was yet.
    if (place === undefined && watch.current.look()) change();
    return () => watch.current?.stop();
  }, [watched, frame, place]);

  const kept = keep === undefined ? -2 : held.ids.indexOf(keep);
  const indexes = live?.mounted([kept - 1, kept, kept + 1]) ?? held.ids.map((_, index) => index);

  useLayoutEffect(() => {
    const mounted = indexes.map((index) => ({ id: held.ids[index] ?? -1, index }));
    watch.current?.settle(mounted);
  });

  const items = indexes.map((index) => ({
    index,
    top: live?.offsetOf(index),
    isMeasured: live?.isMeasured(index) ?? true,
  }));
  return { live, height: live?.height(), items };
}

function measure(list: HTMLElement): ListPlace {
  const known = Array.from(list.children, (card) => card.getBoundingClientRect().height);
  const sum = known.reduce((total, height) => total + height, 0);
  const { top, width } = list.getBoundingClientRect();
  return { known, expected: Math.round(sum / (known.length || 1)), room: 0, width, top: -top };
}
