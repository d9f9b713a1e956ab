import * as v from 'valibot';
import { addBytes, dayOf, DAYS_REMEMBERED, type BytesByKind } from '../../shared/data-use.ts';
import { createDeviceValue } from './device-value.ts';

const daysSchema = v.record(v.string(), v.record(v.string(), v.number()));

/** By day, the bytes that pages fetched themselves. In local storage, since a page that is left waits for no database; the number in the key is that of the shape. */
export const pageBytes = createDeviceValue<Record<string, BytesByKind>>('dateline.bytes.1', {
  parse: (text) => v.parse(daysSchema, JSON.parse(text ?? '{}')),
  format: (days) => JSON.stringify(days),
});

/** Adds bytes to those of a moment's day (ms since 1970); the oldest day goes when there are too many. */
export function notePageBytes(bytes: BytesByKind, now: number): void {
  const today = dayOf(now);
  const kinds = { ...pageBytes.read()[today] };
  addBytes(kinds, bytes);
  const days = Object.entries({ ...pageBytes.read(), [today]: kinds });
  pageBytes.keep(
    Object.fromEntries(
      days.toSorted(([one], [other]) => (one < other ? -1 : 1)).slice(-DAYS_REMEMBERED),
    ),
  );
}
