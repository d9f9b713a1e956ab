import type { CardFocus } from './card-focus.ts';
import type { FeedView } from './feed-queries.ts';
import type { ListPlace } from './live-list.ts';

/** What a history entry showed of a list, so that Back can show it again to the pixel. */
export type FeedPlace = {
  view: FeedView;
  /** The first story shown, where the cards stood, and what had focus: kept when the reader leaves. */
  left?: { first: number | undefined; place: ListPlace; focused: CardFocus | null };
};

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

/** The place kept under a history entry's key; undefined when the entry is new in this tab. */
export const findPlace = (key: string): FeedPlace | undefined => places.get(key);
