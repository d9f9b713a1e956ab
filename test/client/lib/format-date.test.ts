import { describe, expect, it } from 'vitest';
import { formatAge, formatDate } from '../../../src/client/lib/format-date.ts';

const now = Date.parse('2026-11-23T12:00:00Z');

describe('dates of stories', () => {
  it.each([
    ['2026-11-23T11:59:30Z', 'this minute'],
    ['2026-11-23T11:18:00Z', '42 minutes ago'],
    ['2026-11-23T09:00:00Z', '3 hours ago'],
    ['2026-11-22T11:00:00Z', 'yesterday'],
    ['2026-11-17T12:00:00Z', '6 days ago'],
  ])('tells %s as %s', (timestamp, words) => {
    expect(formatAge(timestamp, now, 'en')).toBe(words);
  });

  it('has no age for a story of seven days or more, nor for one that a wrong clock puts in the future', () => {
    expect(formatAge('2026-11-16T12:00:00Z', now, 'en')).toBeUndefined();
    expect(formatAge('2026-11-23T12:02:00Z', now, 'en')).toBeUndefined();
  });

  it("dates a story in the newsroom's time zone, not the device's", () => {
    expect(formatDate('2019-11-09T23:30:00Z', 'en-GB', 'Asia/Seoul')).toBe('10 Nov 2019');
  });
});
