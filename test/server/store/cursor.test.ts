import { test as propertyTest } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { CursorError, formatCursor, parseCursor } from '../../../src/server/store/cursor.ts';

const position = fc.record({
  publishedAt: fc.integer({ min: -8.64e15, max: 8.64e15 }),
  story: fc.maxSafeInteger(),
});

const letter = fc.constantFrom(
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_+/=. %'.split(''),
);

propertyTest.prop([position])('a cursor is read as the position that was written', (written) => {
  expect(parseCursor(formatCursor(written))).toEqual(written);
});

propertyTest.prop([position])('a cursor needs no escaping in an address', (written) => {
  const cursor = formatCursor(written);

  expect(encodeURIComponent(cursor)).toBe(cursor);
});

propertyTest.prop([position, fc.nat(27), letter])(
  'a cursor with one letter changed is refused',
  (written, place, other) => {
    const cursor = formatCursor(written);
    fc.pre(cursor[place] !== other);

    expect(() => parseCursor(cursor.slice(0, place) + other + cursor.slice(place + 1))).toThrow(
      CursorError,
    );
  },
);

propertyTest.prop([fc.string()])('what is not a cursor is refused', (text) => {
  expect(() => parseCursor(text)).toThrow(CursorError);
});

test.each(['', ' ', '=', 'null', `${formatCursor({ publishedAt: 1, story: 1 })} `])(
  'refuses %j',
  (text) => {
    expect(() => parseCursor(text)).toThrow(CursorError);
  },
);
