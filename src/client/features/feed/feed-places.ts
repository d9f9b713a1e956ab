import type { CardFocus } from './card-focus.ts';
import type { FeedView } from './feed-queries.ts';
import type { ListPlace } from './live-list.ts';

/** The first story shown, where the cards stood in a window of which width (in pixels), and what had focus. */
type Left = {
  first: number | undefined;
  place: ListPlace;
  windowWidth: number;
  focused: CardFocus | null;
};

/** What a history entry showed of a list, so that Back can show it again to the pixel; `left` is kept when the reader leaves. */
export type FeedPlace = { view: FeedView; left?: Left };

/** More entries than anybody goes back through. */
const MOST_PLACES = 50;

const places = new Map<string, FeedPlace>();

/** Keeps a place under its history entry's key. Returns the place that is dropped for it, whose list nobody will go back to; undefined while there is room. */
export function keepPlace(key: string, place: FeedPlace): FeedPlace | undefined {
  places.delete(key);
  places.set(key, place);
  const [oldest] = places;
  if (places.size <= MOST_PLACES || oldest === undefined) return undefined;
  places.delete(oldest[0]);
  return oldest[1];
}

/** What a reader left under a history entry's key, and whether it is as it was left: in a window of another width no height is known. Undefined when the entry is new in this tab. */
export function findLeft(key: string): (Left & { isAsLeft: boolean }) | undefined {
  const left = places.get(key)?.left;
  if (left === undefined) return undefined;
  if (left.windowWidth === window.innerWidth) return { ...left, isAsLeft: true };
  const known = left.place.known.map(() => -1);
  return { ...left, place: { ...left.place, known }, isAsLeft: false };
}

/** The place that was kept last: of the list that the reader is in, or left last. */
export const lastPlace = (): FeedPlace | undefined => [...places.values()].at(-1);

/** The place kept under a history entry's key; undefined when the entry is new in this tab. */
export const findPlace = (key: string): FeedPlace | undefined => places.get(key);
