import { createCardHeights } from './card-heights.ts';

/** What a list is built from again on Back, in pixels: heights of the cards (-1 where one was not in the document yet), the height expected of those, the room above the first card, the list's width, and how far above the window's edge the list begins. */
export type ListPlace = {
  known: number[];
  expected: number;
  room: number;
  width: number;
  top: number;
};

/** Which cards of a list there are, and how many stories stand above the first of them. */
export type Held = { ids: number[]; above: number };

/** Heights of cards in pixels, by their stories. */
export type Sizes = [id: number, height: number][];

export type LiveList = ReturnType<typeof createLiveList>;

/** Pixels beyond the viewport in which cards are in the document, where the reader goes to and comes from. */
const [AHEAD, BEHIND] = [720, 240];
/** Cards for which room is kept above the first one, at most. */
const MOST_ROOM = 100;
/** Cards that are printed, at most: thirty pages of a feed. */
const MOST_PRINTED = 300;

/**
 * Which cards are in the document and where each stands, for a list that scrolls with the window and grows at both ends.
 * Above the first card it keeps room for those that will come there, and these take from it: so what is in view stays, and
 * the window need not be moved along, which would stop a flick and counts as a layout shift. Room is made, and what is
 * left of it taken away, while the reader rests.
 */
export function createLiveList(held: Held, place: ListPlace, { isReturn = false } = {}) {
  const cards = createCardHeights(place.known, place.expected);
  let { ids, above } = held;
  let { room, width } = place;
  let view = { top: place.top, height: window.innerHeight, scrolled: Infinity };
  /** 1 down, -1 up, 0 on Back, until the reader rests or goes on. */
  let direction = isReturn ? 0 : 1;
  let isScrolling = false;
  let isAtHead = false;
  let printed: [first: number, last: number] | undefined;
  /** Indexes of the cards that the document was last to have. */
  let shown: [first: number, last: number] = [0, -1];
  let jump = 0;

  const topOf = (index: number) => room + cards.topOf(index);
  const find = (top: number) => cards.find(top - room);

  /** The first card that is whole in view, of those that are seen; else the one at the edge. */
  function findAnchor(): number {
    const [edge, last] = [find(view.top), find(view.top + view.height)];
    for (let index = edge; index <= last; index += 1) {
      if (topOf(index) > view.top - 0.3 && cards.isKnown(index)) return index;
    }
    return edge;
  }

  /** Makes a change after which that card stands where it stood. */
  function keepInView(change: () => void) {
    const anchor = findAnchor();
    const [id, before] = [ids[anchor], topOf(anchor)];
    change();
    if (id !== undefined) room += before - topOf(ids.indexOf(id));
  }

  function makeRoom() {
    const wanted = Math.min(above, MOST_ROOM) * cards.expected();
    if (room < 0) return moveTo(wanted, wanted - room);
    if (isScrolling) return;
    if (view.top > room) {
      const isDue = wanted === 0 ? room !== 0 : room < wanted / 2;
      if (isDue) moveTo(wanted, wanted - room);
    } else if (room > 0) {
      // The reader is above the first card, by a key perhaps: the list begins there, or where it is in view as near to it as the window can follow.
      const by = Math.min(room, view.scrolled);
      if (view.top + view.height > room) moveTo(isAtHead ? 0 : room - by, -by);
      else moveTo(0, Math.min(0, -view.top));
    }
  }

  function moveTo(newRoom: number, by: number) {
    room = newRoom;
    jump += by;
    view = { ...view, top: view.top + by, scrolled: view.scrolled + by };
  }

  function setAll(sizes: Sizes): boolean {
    let isChanged = false;
    for (const [id, height] of sizes) {
      const index = ids.indexOf(id);
      // In a page that is not drawn, nothing has a height.
      if (index !== -1 && height > 0) isChanged = cards.set(index, height) || isChanged;
    }
    return isChanged;
  }

  /** The cards down to those in view. */
  function read(): [first: number, last: number] {
    const last = find(view.top + view.height);
    return [Math.max(0, last + 1 - MOST_PRINTED), Math.min(last, ids.length - 1)];
  }

  /** The cards around the viewport. */
  function range(): [first: number, last: number] {
    if (ids.length === 0) return [0, -1];
    // First only what is seen, so that Back is done at once.
    const [up, down] = direction === 0 ? [0, 0] : direction > 0 ? [BEHIND, AHEAD] : [AHEAD, BEHIND];
    return [find(view.top - up), find(view.top + view.height + down)];
  }

  return {
    /** Tells which cards there are now: the same as before, and more before or after them. */
    hold(next: Held) {
      above = next.above;
      if (next.ids === ids) return;
      const before = ids[0] === undefined ? 0 : next.ids.indexOf(ids[0]);
      const after = next.ids.length - before - ids.length;
      keepInView(() => {
        cards.add(before, after);
        ids = next.ids;
      });
      makeRoom();
    },
    /** Tells how far the window stands below the tops of the list and of the page, in pixels. */
    see(top: number, scrolled: number) {
      if (Math.abs(top - view.top) >= 1) direction = Math.sign(top - view.top);
      view = { top, height: window.innerHeight, scrolled };
    },
    /** Tells that the window is higher or lower now. */
    resize: () => (view = { ...view, height: window.innerHeight }),
    /** Tells that the reader went to the head of the page by a key, or has gone on from there. */
    goHome: (isHome: boolean) => (isAtHead = isHome),
    isAtHead: () => isAtHead,
    /** Whether the reader is in it, past what stands above. */
    isEntered: () => view.top > 0,
    /** Tells that the reader scrolls, or has stopped. */
    move(isMoving: boolean) {
      isScrolling = isMoving;
      if (!isMoving && direction === 0) direction = 1;
      makeRoom();
    },
    /** Notes how high cards are in the document; false when all stands as it stood. */
    measure(sizes: Sizes): boolean {
      let isChanged = false;
      keepInView(() => (isChanged = setAll(sizes)));
      makeRoom();
      return isChanged || jump !== 0;
    },
    /** The same, when the list has got another width: no other height is known then. */
    measureAnew(newWidth: number, sizes: Sizes) {
      const sum = sizes.reduce((total, [, height]) => total + height, 0);
      keepInView(() => {
        cards.forget(sum / (sizes.length || 1));
        setAll(sizes);
        width = newWidth;
      });
      makeRoom();
    },
    range,
    /** Whether all that is in view is in the document. */
    isShown: () => find(view.top) >= shown[0] && find(view.top + view.height) <= shown[1],
    /** Tells that the page is being printed, or is so no more. */
    print: (isPrinting: boolean) => (printed = isPrinting ? read() : undefined),
    /** Indexes of the cards to have in the document: those around the viewport, and those to keep. In print, those that were read. */
    mounted(keep: number[]): number[] {
      shown = printed ?? range();
      const [first, last] = shown;
      const indexes = Array.from({ length: last - first + 1 }, (_, step) => first + step);
      const kept = keep.filter((index) => index >= 0 && index < ids.length);
      return [...new Set([...indexes, ...kept])].toSorted((a, b) => a - b);
    },
    /** By how many pixels the window has to follow, once the document shows what there is now. */
    takeJump(): number {
      const taken = jump;
      jump = 0;
      return taken;
    },
    /** Whether so many cards come above without the window having to follow. */
    hasRoom: (count: number) => room > 2 * count * cards.expected(),
    isScrolling: () => isScrolling,
    width: () => width,
    isMeasured: cards.isKnown,
    offsetOf: topOf,
    height: () => room + cards.total(),
    /** The cards at the upper and lower edge of the viewport. */
    inView: (): [top: number, bottom: number] => [find(view.top + 1), find(view.top + view.height)],
    place: (): ListPlace => ({
      known: [...cards.all()],
      expected: cards.expected(),
      room,
      width,
      top: view.top,
    }),
  };
}
