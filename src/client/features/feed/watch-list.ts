import {
  createLiveList,
  type Held,
  type ListPlace,
  type LiveList,
  type Sizes,
} from './live-list.ts';
import { stopPictures } from './stop-pictures.ts';

export type ListListener = {
  /** The list is to be drawn anew, before the browser paints. */
  onChange: () => void;
  /** So it is in a task of its own, or while the document is being changed once it is. */
  onChangeSoon: () => void;
  onScroll: () => void;
  /** The reader has stopped. */
  onRest: () => void;
};

export type WatchedList = ReturnType<typeof createWatchedList>;
export type ListWatch = ReturnType<WatchedList['watch']>;

/** Milliseconds without a scroll event after which the reader has stopped. */
const REST = 150;
/** Keys that scroll a page. */
const SCROLLS = /^(?:Arrow|Page|End| )/;

/** A live list, and what tells it what the window does, how wide the list is and how high its cards are. */
export function createWatchedList(held: Held, place: ListPlace, options?: { isReturn: boolean }) {
  const live = createLiveList(held, place, options);
  return {
    live,
    watch: (list: HTMLElement, listener: ListListener) => watchList(list, live, listener),
  };
}

function watchList(list: HTMLElement, live: LiveList, listener: ListListener) {
  const stories = new WeakMap<Element, number>();
  const ended = new AbortController();
  const options = { passive: true, signal: ended.signal };
  let timer: ReturnType<typeof setTimeout>;
  let isTouched = false;
  let isDelivering = false;
  let scrolled = window.scrollY;
  /** Pixels from the top of the page to that of the list. */
  let offset: number | undefined;

  /** Returns whether other cards are to be in the document. */
  const look = () => {
    const before = String(live.range());
    scrolled = window.scrollY;
    live.see(-list.getBoundingClientRect().top, scrolled);
    return String(live.range()) !== before;
  };
  const rest = () => {
    if (isTouched) return;
    live.move(false);
    listener.onChange();
    listener.onRest();
  };
  const restSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(rest, REST);
  };
  const onScroll = () => {
    live.move(true);
    if (look()) {
      // What comes beyond the viewport need not make the frame late.
      if (live.isShown()) listener.onChangeSoon();
      else listener.onChange();
    }
    listener.onScroll();
    restSoon();
  };
  const onTouch = (event: TouchEvent) => {
    isTouched = event.touches.length > 0;
    // A finger that holds the page still has not stopped yet.
    if (!isTouched && live.isScrolling()) restSoon();
  };
  const follow = (jump: number) => {
    // A page that is shorter now has taken the window along already, as far as it reaches.
    const top = jump < 0 ? scrolled + jump - window.scrollY : jump;
    window.scrollBy({ top, behavior: 'instant' });
    scrolled = window.scrollY;
  };
  window.addEventListener('scroll', onScroll, options);
  const onResize = () => {
    live.resize();
    listener.onChange();
  };
  window.addEventListener('resize', onResize, options);
  for (const type of ['touchstart', 'touchend', 'touchcancel'] as const) {
    window.addEventListener(type, onTouch, options);
  }

  for (const type of ['beforeprint', 'afterprint']) {
    const onPrint = () => {
      live.print(type === 'beforeprint');
      listener.onChange();
    };
    window.addEventListener(type, onPrint, options);
  }

  const goOn = () => live.goHome(false);
  const onKey = ({ key }: KeyboardEvent) => {
    if (key === 'Home') live.goHome(true);
    else if (SCROLLS.test(key)) goOn();
  };
  window.addEventListener('keydown', onKey, options);
  window.addEventListener('wheel', goOn, options);
  window.addEventListener('touchstart', goOn, options);

  // What made the list live may be a scroll that goes on.
  live.move(true);
  restSoon();

  const sizesOf = (cards: Iterable<Element>): Sizes =>
    Array.from(cards, (card) => [stories.get(card) ?? -1, card.getBoundingClientRect().height]);

  const sized = new ResizeObserver((entries) => {
    isDelivering = true;
    const { top, width } = list.getBoundingClientRect();
    const lower = top + window.scrollY - (offset ?? top + window.scrollY);
    offset = top + window.scrollY;
    // What stands above changes too, in larger text or a narrower window.
    if (Math.abs(lower) >= 1 && live.isEntered()) follow(lower);
    if (width !== live.width() && width > 0) {
      live.measureAnew(width, sizesOf(list.children));
      listener.onChange();
    } else if (live.measure(sizesOf(entries.map(({ target }) => target)))) {
      listener.onChange();
    }
    isDelivering = false;
  });
  sized.observe(list);
  const watched = new Set<Element>();
  const watch = (card: Element) => {
    watched.add(card);
    sized.observe(card);
  };
  const unwatchGone = () => {
    for (const card of watched) {
      if (card.isConnected) continue;
      sized.unobserve(card);
      watched.delete(card);
      stopPictures(card);
    }
  };

  return {
    look,
    /** Watches the cards that are new in the document, measures those whose height is unknown, and has the window follow what came above. To be called when the document has changed. `mounted`: the stories of the list's children, and their places in it. */
    settle(mounted: { id: number; index: number }[]) {
      const jump = live.takeJump();
      if (jump !== 0) follow(jump);
      unwatchGone();
      const unknown: Element[] = [];
      for (const [place, { id, index }] of mounted.entries()) {
        const card = list.children[place];
        if (card === undefined || stories.get(card) === id) continue;
        stories.set(card, id);
        // Told of while sizes are being told, it would be told of too late, which browsers report as an error.
        if (isDelivering) requestAnimationFrame(() => watch(card));
        else watch(card);
        // Of the others it is told if they have changed: to ask would have the browser lay the page out at once.
        if (!live.isMeasured(index)) unknown.push(card);
      }
      if (unknown.length > 0 && live.measure(sizesOf(unknown))) listener.onChangeSoon();
    },
    stop() {
      clearTimeout(timer);
      ended.abort();
      sized.disconnect();
    },
  };
}
