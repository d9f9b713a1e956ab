import { test as propertyTest } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthAt, monthEnd, monthsApart } from '../../../src/server/store/news-month.ts';

const zone = fc.constantFrom('UTC', 'Asia/Kolkata', 'Pacific/Kiritimati', 'Pacific/Pago_Pago');
const moment = fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2040, 0) });

propertyTest.prop([moment, zone])("a month is that of the zone's calendar", (time, timeZone) => {
  const day = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short' }).format(time);

  expect(monthAt(time, timeZone)).toBe(day.slice(0, 7));
});

propertyTest.prop([moment, zone])('a month ends where the next begins', (time, timeZone) => {
  const month = monthAt(time, timeZone);
  const end = monthEnd(month, timeZone);

  expect(end).toBeGreaterThan(time);
  expect(monthAt(end - 1, timeZone)).toBe(month);
  expect(monthsApart(monthAt(end, timeZone), month)).toBe(1);
});

test('the last evening of a year is the next year further east', () => {
  const evening = Date.UTC(2025, 11, 31, 20);

  expect(monthAt(evening, 'UTC')).toBe('2025-12');
  expect(monthAt(evening, 'Asia/Tokyo')).toBe('2026-01');
});
