import * as v from 'valibot';
import { createDeviceValue } from '../../lib/device-value.ts';

/** A few months of stories that were not read to their end, in some 20 kB of the device. */
const MOST_PLACES = 200;

const placeSchema = v.object({
  /** Of the story. */
  id: v.number(),
  /** Index of the block of the body that was being read. */
  block: v.number(),
  /** How much of that block was read, from 0 to 1. */
  offset: v.number(),
  /** How much of the whole text was read, from 0 to 1: finds the line again when blocks have come or gone. */
  share: v.number(),
  /** Whether the end was seen once. */
  isFinished: v.boolean(),
});
export type ReadingPlace = v.InferOutput<typeof placeSchema>;

/** Where each story was left, the last one first. The number in the key is that of the shape. */
export const readingPlaces = createDeviceValue<ReadingPlace[]>('dateline.places.1', {
  parse: (text) => v.parse(v.array(placeSchema), JSON.parse(text ?? '[]')),
  format: (places) => JSON.stringify(places),
});

/** Where a story was left; undefined when it was not read. */
export const findReadingPlace = (id: number): ReadingPlace | undefined =>
  readingPlaces.read().find((place) => place.id === id);

/** Keeps where a story is read; the one that was left longest ago goes when there are too many. */
export function keepReadingPlace(place: ReadingPlace): void {
  const others = readingPlaces.read().filter(({ id }) => id !== place.id);
  readingPlaces.keep([place, ...others].slice(0, MOST_PLACES));
}
