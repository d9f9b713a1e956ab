import { expect, it } from 'vitest';
import { surplusOf } from '../../src/service-worker/surplus-of.ts';

const DAY = 86_400_000;
const NOW = 100 * DAY;
const MOST = { entries: 3, megabytes: 10, days: 7 };
const entry = (name: string, daysAgo: number, megabytes = 1) => ({
  name,
  storedAt: NOW - daysAgo * DAY,
  bytes: megabytes * 1_000_000,
});
const namesOf = (entries: ReturnType<typeof entry>[], most = MOST) =>
  surplusOf(entries, most, NOW).map(({ name }) => name);

it('keeps what is within the limits', () => {
  expect(namesOf([entry('a', 7), entry('b', 2), entry('c', 1, 8)])).toEqual([]);
});

it('lets the oldest go first where there are too many', () => {
  expect(namesOf([entry('a', 3), entry('b', 2), entry('c', 1), entry('d', 0)])).toEqual(['a']);
});

it('lets the oldest go first where they are too large, whatever came before the large one', () => {
  expect(namesOf([entry('a', 3), entry('b', 2, 9), entry('c', 1, 2)])).toEqual(['a', 'b']);
});

it('lets go what is too old, and what has no time at all', () => {
  const timeless = { name: 'b', storedAt: Number.NaN, bytes: 1 };

  expect(namesOf([entry('a', 7.1), timeless, entry('c', 6.9)])).toEqual(['a', 'b']);
});
