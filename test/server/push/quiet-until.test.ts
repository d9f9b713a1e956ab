import { expect, test } from 'vitest';
import { quietUntil } from '../../../src/server/push/quiet-until.ts';

const NIGHT = { from: '22:00', to: '07:00', timeZone: 'Europe/Berlin' };

test.for([
  ['before they begin', '2026-11-26T20:59:59Z', undefined],
  ['when they begin', '2026-11-26T21:00:00Z', '2026-11-27T06:00:00Z'],
  ['after midnight', '2026-11-27T00:30:40Z', '2026-11-27T06:00:00Z'],
  ['a minute before their end', '2026-11-27T05:59:30Z', '2026-11-27T06:00:00Z'],
  ['at their end', '2026-11-27T06:00:00Z', undefined],
] as const)('at night, %s', ([, now, until]) => {
  expect(quietUntil(Date.parse(now), NIGHT)).toBe(until && Date.parse(until));
});

test('within a day, in a zone of half hours', () => {
  const noon = { from: '12:00', to: '14:00', timeZone: 'Asia/Kolkata' };

  expect(quietUntil(Date.parse('2026-11-26T06:30:00Z'), noon)).toBe(
    Date.parse('2026-11-26T08:30:00Z'),
  );
  expect(quietUntil(Date.parse('2026-11-26T09:00:00Z'), noon)).toBeUndefined();
});

test('hours of no length are none', () => {
  expect(quietUntil(Date.now(), { ...NIGHT, from: '00:00', to: '00:00' })).toBeUndefined();
});
