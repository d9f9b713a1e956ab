import { expect, test } from 'vitest';
import { servedWidths } from '../../src/shared/image.ts';

test('a picture is served in no width beyond its own', () => {
  expect(servedWidths(640)).toEqual([120, 240, 360, 480, 640]);
  expect(servedWidths(639)).toEqual([120, 240, 360, 480]);
  expect(servedWidths(5_000).at(-1)).toBe(1600);
});

test('the smallest width is always there, so that every picture has an address', () => {
  expect(servedWidths(80)).toEqual([120]);
});
