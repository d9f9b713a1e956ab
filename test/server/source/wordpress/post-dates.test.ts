import { expect, test } from 'vitest';
import { datesOf } from '../../../../src/server/source/wordpress/post-dates.ts';

const LOST = { date_gmt: '0000-00-00T00:00:00', modified_gmt: '' };

test.each([
  ['2026-01-09T05:00:00', '2026-01-09T03:00:00Z'],
  ['2026-07-09T05:00:00', '2026-07-09T02:00:00Z'],
  // The night on which the clocks go forward.
  ['2026-03-29T02:59:59', '2026-03-29T00:59:59Z'],
  ['2026-03-29T04:00:00', '2026-03-29T01:00:00Z'],
])('finds the instant of %s in Riga', (date, instant) => {
  expect(datesOf({ ...LOST, date }, 'Europe/Riga')?.publishedAt).toBe(Date.parse(instant));
});

test('believes the GMT date where there is one', () => {
  const dates = datesOf(
    {
      date: '2026-11-09T14:00:00',
      date_gmt: '2026-11-09T05:00:00',
      modified_gmt: '2026-11-09T06:30:00',
    },
    'UTC',
  );

  expect(dates).toEqual({
    publishedAt: Date.UTC(2026, 10, 9, 5),
    updatedAt: Date.UTC(2026, 10, 9, 6, 30),
  });
});

test('never says that a story was edited before it was published', () => {
  const dates = datesOf(
    { date: '', date_gmt: '2026-11-09T05:00:00', modified_gmt: '2026-11-01T05:00:00' },
    'UTC',
  );

  expect(dates?.updatedAt).toBe(dates?.publishedAt);
});

test('knows no date of a post that says none', () => {
  expect(datesOf({ ...LOST, date: '' }, 'UTC')).toBeUndefined();
});
