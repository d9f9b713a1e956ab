import { useSyncExternalStore } from 'react';
import * as v from 'valibot';
import { createDeviceSwitch } from './device-switch.ts';
import { createDeviceValue } from './device-value.ts';

/** About a year of five stories a day, and under 20 kB of the device. */
const MOST_MARKS = 2000;

const idsSchema = v.array(v.number());

/** The stories that were read, the last one last. The number in the key is that of the shape. */
const marks = createDeviceValue<ReadonlySet<number>>('dateline.read.1', {
  parse: (text) => new Set(v.parse(idsSchema, JSON.parse(text ?? '[]'))),
  format: (ids) => JSON.stringify([...ids]),
});

/** Whether stories are marked at all. */
export const markingSwitch = createDeviceSwitch('dateline.marking');

/** Marks a story as read on this device, unless the reader wants no marks; the oldest mark goes when there are too many. */
export function markRead(id: number): void {
  if (!markingSwitch.read()) return;
  const others = [...marks.read()].filter((other) => other !== id);
  marks.keep(new Set([...others, id].slice(-MOST_MARKS)));
}

export const forgetRead = (): void => marks.keep(new Set());

/** Whether a story is marked as read; false on the server and while hydrating, since pages are the same for everybody. */
export const useIsRead = (id: number): boolean =>
  useSyncExternalStore(
    subscribe,
    () => markingSwitch.read() && marks.read().has(id),
    () => false,
  );

function subscribe(listener: () => void) {
  const ends = [marks.subscribe(listener), markingSwitch.subscribe(listener)];
  return () => ends.forEach((end) => end());
}
