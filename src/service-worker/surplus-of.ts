import type { Limits } from './policies.ts';

type Entry = { bytes: number; storedAt: number };

const DAY = 86_400_000;
const MEGABYTE = 1_000_000;

/** Of what is stored, oldest first, that which goes: what is too old, and then the oldest until the rest is within the limits. */
export function surplusOf<T extends Entry>(entries: T[], most: Limits, now: number): T[] {
  const isOld = ({ storedAt }: T) => !(now - storedAt <= most.days * DAY);
  const young = entries.filter((entry) => !isOld(entry));
  let room = most.megabytes * MEGABYTE;
  let places = most.entries;
  const kept = new Set<T>();
  for (const entry of young.toReversed()) {
    room -= entry.bytes;
    places -= 1;
    if (room < 0 || places < 0) break;
    kept.add(entry);
  }
  return entries.filter((entry) => !kept.has(entry));
}
