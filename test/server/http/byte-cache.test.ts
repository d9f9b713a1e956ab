import { expect, test } from 'vitest';
import { createByteCache } from '../../../src/server/http/byte-cache.ts';

function aMaker(bytes = 10) {
  let made = 0;
  return {
    make: async () => {
      made += 1;
      return new Uint8Array(bytes);
    },
    made: () => made,
  };
}

test('many who ask at once wait for one making', async () => {
  const cache = createByteCache(100);
  const { make, made } = aMaker();

  await Promise.all([cache.find('a', make), cache.find('a', make), cache.find('a', make)]);

  expect(made()).toBe(1);
});

test('what was asked for longest ago makes room', async () => {
  const cache = createByteCache(25);
  const { make, made } = aMaker(10);
  await cache.find('a', make);
  await cache.find('b', make);
  await cache.find('a', make);
  await cache.find('c', make);

  await cache.find('a', make);
  const keptA = made() === 3;
  await cache.find('b', make);

  expect(keptA).toBe(true);
  expect(made()).toBe(4);
});

test('what is larger than the cache is made and not kept', async () => {
  const cache = createByteCache(5);
  const { make, made } = aMaker(10);

  await cache.find('a', make);
  await cache.find('a', make);

  expect(made()).toBe(2);
});

test('a failure is not kept', async () => {
  const cache = createByteCache(100);
  const { make } = aMaker();
  const failing = cache.find('a', () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');

  await expect(cache.find('a', make)).resolves.toHaveLength(10);
});

test('what is asked for again is made better, once, and nobody waits for it', async () => {
  const cache = createByteCache(100);
  const { make } = aMaker(10);
  const better = aMaker(8);
  const find = () => cache.find('a', make, better.make);

  const found = [await find(), await find()];

  expect(found.map(({ length }) => length)).toEqual([10, 10]);
  await expect.poll(find).toHaveLength(8);
  expect(better.made()).toBe(1);
});

test('what cannot be made better stays as it was', async () => {
  const cache = createByteCache(100);
  const { make, made } = aMaker(10);
  const find = () => cache.find('a', make, () => Promise.reject(new Error('no')));

  const found = [await find(), await find(), await find()];

  expect(found.map(({ length }) => length)).toEqual([10, 10, 10]);
  expect(made()).toBe(1);
});
