import {
  ACTION_ITEMS_LENGTH_CHANGE,
  createListLayout,
  createVirtualStore,
  createWindowDriver,
  UPDATE_SCROLL_END_EVENT,
  UPDATE_SCROLL_EVENT,
  UPDATE_VIRTUAL_STATE,
  type CacheSnapshot,
} from 'virtua/unstable_core';

/** Heights of the cards in pixels, -1 where one was not in the document yet, and the height expected of those. */
export type Heights = [known: number[], expected: number];

export type LiveListener = {
  /** `atOnce`: before the browser paints. */
  onChange: (atOnce: boolean) => void;
  onScroll: () => void;
  onScrollEnd: () => void;
};

export type LiveList = ReturnType<typeof createLiveList>;

/** Pixels beyond the viewport in which cards are in the document. */
const AROUND = 480;

/**
 * Which cards are in the document and where each stands, for a list that scrolls with the window. Built on virtua's core
 * rather than on its component, which knows no cards that stay. `isPlain`: all of them are in the document already.
 */
export function createLiveList(
  ids: number[],
  [known, expected]: Heights,
  { isPlain = false } = {},
) {
  const layout = createListLayout(ids.length, expected, [known, expected]);
  const store = createVirtualStore(layout);
  const driver = createWindowDriver(store, layout, false);
  let held = ids;
  let settled = 0;

  return {
    /** Tells which cards there are now: the same as before, and more before or after them. What is in view stays where it is. */
    hold(next: number[]) {
      if (next === held) return;
      const before = held[0] === undefined ? 0 : next.indexOf(held[0]);
      held = next;
      store.$update(ACTION_ITEMS_LENGTH_CHANGE, next.length - before);
      store.$update(ACTION_ITEMS_LENGTH_CHANGE, next.length, true);
    },
    /** Indexes of the cards to have in the document: those around the viewport, and those to keep. */
    mounted(keep: number[]): number[] {
      // Until the viewport is measured, nothing that stands there goes: the reader may be in it.
      const isWaiting = isPlain && store.$getViewportSize() === 0;
      const [first, last] = isWaiting ? [0, held.length - 1] : store.$getRange(AROUND);
      const around = Array.from({ length: last - first + 1 }, (_, place) => first + place);
      const kept = keep.filter((index) => index >= 0 && index < held.length);
      return [...new Set([...around, ...kept])].toSorted((a, b) => a - b);
    },
    watch(frame: HTMLElement, { onChange, onScroll, onScrollEnd }: LiveListener) {
      store.$subscribe(UPDATE_VIRTUAL_STATE, (atOnce?: boolean) => onChange(atOnce === true));
      store.$subscribe(UPDATE_SCROLL_EVENT, onScroll);
      store.$subscribe(UPDATE_SCROLL_END_EVENT, onScrollEnd);
      driver.$observe(frame);
      return () => {
        store.$dispose();
        driver.$dispose();
      };
    },
    /** To be called when the document shows the present state: moves the window along with what came above. */
    settle() {
      const version = store.$getStateVersion();
      if (version !== settled) driver.$effect();
      settled = version;
    },
    observe: driver.$observeItem,
    /** Whether it knows the window's height and where in it it stands. */
    isPlaced: () => store.$getViewportSize() > 0,
    isScrolling: () => store.$isScrolling(),
    isMeasured: (index: number) => !layout.$isSizeEqual(index),
    offsetOf: (index: number) => store.$getItemOffset(index),
    height: () => store.$getTotalSize(),
    /** The cards at the upper and lower edge of the viewport. */
    inView(): [top: number, bottom: number] {
      const top = store.$getScrollOffset() - store.$getStartSpacerSize();
      return [layout.$findIndex(top + 1), layout.$findIndex(top + store.$getViewportSize())];
    },
    heights: (): Heights => layout.$snapshot() as CacheSnapshot as Heights,
  };
}
