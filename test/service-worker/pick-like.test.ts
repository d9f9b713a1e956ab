import { expect, it } from 'vitest';
import { pickLike } from '../../src/service-worker/pick-like.ts';

const at = (name: string) => `https://reader.example/media/${name}`;
const HELD = [
  's1-a/960.avif',
  's1-a/120.webp',
  's1-a/480.avif',
  's1-b/640.avif',
  's2-a/640.avif',
].map(at);

it.each([
  ['the smallest that is as wide at least', 's1-a/320.avif', 's1-a/480.avif'],
  ['one of another format', 's1-a/100.avif', 's1-a/120.webp'],
  ['the widest where none is as wide', 's1-a/1600.webp', 's1-a/960.avif'],
])('picks %s', (_, wanted, like) => {
  expect(pickLike(at(wanted), HELD)).toBe(at(like));
});

it.each(['s3-a/480.avif', 's1-c/480.avif', 's1/480.avif', 'share/s1-a/x.png'])(
  'picks nothing for %s, which is another picture or another version of it',
  (wanted) => {
    expect(pickLike(at(wanted), HELD)).toBeUndefined();
  },
);
