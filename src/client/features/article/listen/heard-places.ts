import * as v from 'valibot';
import { createDeviceValue } from '../../../lib/device-value.ts';

/** As many stories as are half heard in some months, in 10 kB of the device. */
const MOST_PLACES = 100;
/** Letters by which a passage is known again in a story that was edited. */
const KNOWN_BY = 40;

const placeSchema = v.object({
  /** Of the story. */
  id: v.number(),
  /** Index of the passage that was being read out. */
  passage: v.number(),
  /** What tells how that passage begins: of its words, which may be a subscriber's alone, none stay on the device. */
  mark: v.number(),
});
type HeardPlace = v.InferOutput<typeof placeSchema>;

type Spoken = { text: string };

/** Where listening to each story stopped, the last one first; stories that were heard to their end are not among them. The number in the key is that of the shape. */
export const heardPlaces = createDeviceValue<HeardPlace[]>('dateline.heard.2', {
  parse: (text) => v.parse(v.array(placeSchema), JSON.parse(text ?? '[]')),
  format: (places) => JSON.stringify(places),
});

const placeOf = (id: number) => heardPlaces.read().find((place) => place.id === id);

/** Whether a story was heard in part. */
export const isHalfHeard = (id: number): boolean => placeOf(id) !== undefined;

/** The passage of a story at which to go on: the one that was being read out, by its words where the story has changed. */
export function findHeardPassage(id: number, passages: Spoken[]): number {
  const kept = placeOf(id);
  if (kept === undefined) return 0;
  const same = Array.from(passages.keys())
    .filter((index) => markOf(passages[index]?.text ?? '') === kept.mark)
    .toSorted((a, b) => Math.abs(a - kept.passage) - Math.abs(b - kept.passage));
  return same[0] ?? Math.min(kept.passage, passages.length - 1);
}

/** Keeps which passage of a story is read out; its first, and its end, are nothing to come back to. */
export function keepHeardPassage(id: number, index: number, passages: Spoken[]): void {
  const others = heardPlaces.read().filter((place) => place.id !== id);
  const text = index === 0 ? undefined : passages[index]?.text;
  const place = text === undefined ? [] : [{ id, passage: index, mark: markOf(text) }];
  heardPlaces.keep([...place, ...others].slice(0, MOST_PLACES));
}

/** A number that other words hardly have, and that no words are read from. */
function markOf(text: string): number {
  let mark = 0;
  for (const letter of text.slice(0, KNOWN_BY)) {
    mark = (Math.imul(mark, 31) + (letter.codePointAt(0) ?? 0)) | 0;
  }
  return mark;
}
