import { describe, expect, it } from 'vitest';
import { breaths } from '../../../../../src/client/features/article/listen/breaths.ts';

function partsOf(text: string): string[] {
  let from = 0;
  return breaths(text).map((end) => {
    const part = text.slice(from, end);
    from = end;
    return part;
  });
}

const clause = (letter: string, length: number) =>
  `${letter.repeat(9)} `.repeat(length / 10).trim();

describe('a sentence that is too long to be said at once', () => {
  it.each([
    ['stays whole while it is short', [clause('a', 200)]],
    ['is parted after its commas', [`${clause('a', 150)}, `, `${clause('b', 150)}; and so on.`]],
    ['is parted between words where it has none', [`${clause('a', 200)} `, clause('b', 100)]],
    ['is parted after commas of China', [`${'船'.repeat(120)}，`, '船'.repeat(120)]],
    ['is parted somewhere in the end', ['x'.repeat(200), 'x'.repeat(50)]],
    [
      'keeps a number with a comma in one',
      [`${clause('a', 190)} `, '1,000,000,000 boats wait here.'],
    ],
  ])('%s', (_, parts) => {
    expect(partsOf(parts.join(''))).toEqual(parts);
  });
});
