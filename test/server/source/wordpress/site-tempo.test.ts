import { expect, test } from 'vitest';
import { createSiteTempo } from '../../../../src/server/source/wordpress/site-tempo.ts';

const aTempo = () => createSiteTempo({ leastRest: 1_000 });

/** Has the site answer pages of posts, one after the other; returns the rest that each is followed by. */
function answer(tempo: ReturnType<typeof aTempo>, milliseconds: number[]): number[] {
  return milliseconds.map((time) => tempo.note('posts', time, false));
}

test('a site that is slow by nature is asked two things at once, without a rest', () => {
  const tempo = aTempo();

  const rests = answer(tempo, [6_000, 6_500, 5_500, 8_000]);

  expect(rests).toEqual([0, 0, 0, 0]);
  expect(tempo.width()).toBe(2);
});

test('a site that gets slow is asked one thing at a time, and rests for as long as it worked', () => {
  const tempo = aTempo();
  answer(tempo, [1_000, 1_100]);

  const rests = answer(tempo, [5_000, 7_000]);

  expect(rests).toEqual([5_000, 7_000]);
  expect(tempo.width()).toBe(1);
});

test.each([
  ['three times its usual time, but under three seconds', 500, 2_900],
  ['over three seconds, but not three times its usual time', 1_500, 4_000],
])('an answer of %s is nothing to mind', (_name, usual, milliseconds) => {
  const tempo = aTempo();
  answer(tempo, [usual]);

  expect(answer(tempo, [milliseconds])).toEqual([0]);
  expect(tempo.width()).toBe(2);
});

test('a large answer is not measured by small ones', () => {
  const tempo = aTempo();
  tempo.note('one post', 80, false);

  expect(answer(tempo, [4_000])).toEqual([0]);
});

test('a refusal is followed by a rest however quick it was, and one of some length by no less', () => {
  const tempo = aTempo();

  expect(tempo.note('posts', 5, true)).toBe(1_000);
  expect(tempo.note('posts', 9_000, true)).toBe(9_000);
  expect(tempo.note('posts', 60_000, true)).toBe(30_000);
  expect(tempo.width()).toBe(1);
});

test('good answers bring the tempo back little by little', () => {
  const tempo = aTempo();
  tempo.note('posts', 5, true);

  const rests = answer(
    tempo,
    Array.from({ length: 7 }, () => 1_000),
  );

  expect(rests.slice(0, 3).map(Math.round)).toEqual([700, 490, 343]);
  expect(rests.at(-1)).toBe(0);
  expect(tempo.width()).toBe(2);
});

test('a site that stays slower is believed in the end', () => {
  const tempo = aTempo();
  answer(tempo, [1_000]);

  const rests = answer(
    tempo,
    Array.from({ length: 100 }, () => 4_000),
  );

  expect(rests[0]).toBe(4_000);
  expect(rests.at(-1)).toBe(0);
});
