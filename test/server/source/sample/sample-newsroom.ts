import { readHandWritten } from '../../../../src/server/source/sample/hand-written.ts';
import { createNewsroom } from '../../../../src/server/source/sample/newsroom.ts';

export const STORIES = new URL('../../../../src/server/source/sample/stories/', import.meta.url);

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export const NOW = Date.parse('2026-11-23T19:10:00Z');

/** Moments at which the archive is looked at: now, an hour, a day and years away, and awkward ones. */
export const CLOCKS = [
  NOW,
  NOW + HOUR,
  NOW + DAY,
  NOW + 3 * 365 * DAY,
  NOW - 5 * 365 * DAY,
  Date.parse('2026-12-25T01:30:00Z'),
  Date.parse('2027-03-28T00:59:59Z'),
];

/** The newsroom with its real hand-written stories. */
export const aNewsroom = () => createNewsroom(readHandWritten(STORIES));

export const FOREIGN = ['foreign-relations', 'neighbours', 'strait-compact'];
