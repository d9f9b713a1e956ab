import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useReducer,
  useState,
  type RefObject,
} from 'react';
import { flushSync } from 'react-dom';
import type { createLiveList, Heights, LiveList } from './live-list.ts';

type Options = {
  ids: number[];
  /** A story whose card stays, with its neighbours, wherever the reader scrolls. */
  keep: number | undefined;
  /** Heights of just these cards, when the reader comes back to them. */
  heights: Heights | undefined;
  /** Do not wait for the reader to move. */
  atOnce: boolean;
  onScroll: (live: LiveList) => void;
  onScrollEnd: (live: LiveList) => void;
};

export type LiveItem = {
  index: number;
  /** In a live list: pixels from its top, and whether the height is known; until then it is not seen. */
  top: number | undefined;
  isMeasured: boolean;
};

const FIRST_TOUCH = ['scroll', 'wheel', 'touchstart', 'keydown'] as const;

// Once loaded, a list that the reader comes back to is live in its first render.
let createLive: typeof createLiveList | undefined;

/** Which cards are in the document, by index: only those around the viewport from the first scroll, wheel, touch or key on; until then the plain list of the server stands. A place that was left is live at once. */
export function useLiveList(
  frame: RefObject<HTMLElement | null>,
  { ids, keep, heights, atOnce, onScroll, onScrollEnd }: Options,
): { live: LiveList | undefined; height: number | undefined; items: LiveItem[] } {
  // The list changes by itself, which the compiler does not know.
  'use no memo';
  const [live, setLive] = useState<LiveList | undefined>(() =>
    heights === undefined ? undefined : createLive?.(ids, heights),
  );
  const [, change] = useReducer((count: number) => count + 1, 0);
  live?.hold(ids);
  const scrolled = useEffectEvent(onScroll);
  const stopped = useEffectEvent(onScrollEnd);
  const goLive = useEffectEvent(async () => {
    createLive = (await import('./live-list.ts')).createLiveList;
    if (frame.current === null) return;
    setLive(createLive(ids, measure(frame.current), { isPlain: true }));
  });

  useEffect(() => {
    if (live !== undefined) return;
    const ended = new AbortController();
    const start = () => {
      ended.abort();
      void goLive();
    };
    const { scrollHeight, clientHeight } = document.documentElement;
    if (atOnce || window.scrollY > 0 || scrollHeight < clientHeight * 1.5) {
      start();
      return;
    }
    for (const type of FIRST_TOUCH) {
      window.addEventListener(type, start, { passive: true, signal: ended.signal });
    }
    return () => ended.abort();
  }, [live, atOnce]);

  useLayoutEffect(() => {
    if (live === undefined || frame.current === null) return;
    return live.watch(frame.current, {
      onChange: (now) => (now ? flushSync(change) : change()),
      onScroll: () => scrolled(live),
      onScrollEnd: () => stopped(live),
    });
  }, [live, frame]);

  useLayoutEffect(() => live?.settle());

  const kept = keep === undefined ? -2 : ids.indexOf(keep);
  if (live === undefined) return { live, height: undefined, items: ids.map(toPlain) };
  const items = live.mounted([kept - 1, kept, kept + 1]).map((index) => ({
    index,
    top: live.offsetOf(index),
    isMeasured: live.isMeasured(index),
  }));
  return { live, height: live.height(), items };
}

const toPlain = (_: number, index: number): LiveItem => ({
  index,
  top: undefined,
  isMeasured: true,
});

function measure(list: HTMLElement): Heights {
  const heights = Array.from(list.children, (card) => card.getBoundingClientRect().height);
  const sum = heights.reduce((total, height) => total + height, 0);
  return [heights, sum / (heights.length || 1)];
}
