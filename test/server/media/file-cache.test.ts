import { readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createFileCache } from '../../../src/server/media/file-cache.ts';
import { listFiles } from '../../../src/server/media/list-files.ts';
import { aFolder } from './a-media.ts';

const KILOBYTE = 1000;

function aCache(folder: string, limitBytes = 100 * KILOBYTE) {
  const failures: Error[] = [];
  const cache = createFileCache({ folder, limitBytes, onFailure: (error) => failures.push(error) });
  return { cache, failures };
}

const bytesOf = (fill: number, length = 10 * KILOBYTE) => Buffer.alloc(length, fill);

const sizeOf = async (folder: string) =>
  (await listFiles(folder)).reduce((sum, { bytes }) => sum + bytes, 0);

test('what was kept is found again, by the next process too', async () => {
  const folder = await aFolder();
  await aCache(folder).cache.write('harbour 800.avif', bytesOf(1));

  const found = await aCache(folder).cache.read('harbour 800.avif');

  expect(found).toEqual(bytesOf(1));
  await expect(aCache(folder).cache.read('harbour 640.avif')).resolves.toBeUndefined();
});

test('names may hold anything', async () => {
  const folder = await aFolder();
  const { cache } = aCache(folder);
  const names = ['../../etc/passwd', 'a/b', 'ü\0', '.', 'x'.repeat(5_000)];

  for (const [place, name] of names.entries()) await cache.write(name, bytesOf(place, 10));

  for (const [place, name] of names.entries()) {
    expect(await cache.read(name)).toEqual(bytesOf(place, 10));
  }
  expect(await listFiles(folder)).toHaveLength(names.length);
});

test('the folder never grows beyond its limit, whoever filled it', async () => {
  const folder = await aFolder();
  const sizes: number[] = [];

  for (const process of ['first', 'second']) {
    const { cache } = aCache(folder);
    for (let picture = 0; picture < 15; picture++) {
      await cache.write(`${process} ${picture}`, bytesOf(picture));
      sizes.push(await sizeOf(folder));
    }
  }

  expect(Math.max(...sizes)).toBeLessThanOrEqual(100 * KILOBYTE);
  expect(Math.max(...sizes)).toBeGreaterThan(80 * KILOBYTE);
});

test('what has not been asked for longest goes first', async () => {
  const folder = await aFolder();
  const { cache } = aCache(folder);
  for (let picture = 0; picture < 9; picture++) {
    await cache.write(`${picture}`, bytesOf(picture));
    const [latest] = (await listFiles(folder)).toSorted((one, other) => other.usedAt - one.usedAt);
    // Hours apart, so that the file system's clock cannot matter.
    const then = new Date(Date.now() - (20 - picture) * 3_600_000);
    if (latest !== undefined) await utimes(latest.path, then, then);
  }

  await cache.read('0');
  await cache.write('9', bytesOf(9));

  await expect(cache.read('0')).resolves.toEqual(bytesOf(0));
  await expect(cache.read('1')).resolves.toBeUndefined();
  await expect(cache.read('9')).resolves.toEqual(bytesOf(9));
});

test('many who write at once stay within the limit', async () => {
  const folder = await aFolder();
  const { cache } = aCache(folder);

  await Promise.all(
    Array.from({ length: 40 }, async (_, place) => cache.write(`${place}`, bytesOf(place))),
  );

  expect(await sizeOf(folder)).toBeLessThanOrEqual(100 * KILOBYTE);
});

test('what is larger than the limit is not kept, and drives nothing out', async () => {
  const folder = await aFolder();
  const { cache } = aCache(folder);
  await cache.write('small', bytesOf(1));

  await expect(cache.write('large', bytesOf(2, 200 * KILOBYTE))).resolves.toBe(false);

  await expect(cache.read('small')).resolves.toEqual(bytesOf(1));
});

test.for([
  ['emptied', () => Buffer.alloc(0)],
  ['cut off', (file: Buffer) => file.subarray(0, file.length - 100)],
  ['zeroed', (file: Buffer) => Buffer.alloc(file.length)],
  ['altered in one bit', (file: Buffer) => Buffer.from(file.with(5_000, 0))],
] as const)('a file that was %s is not served', async ([, damage]) => {
  const folder = await aFolder();
  const { cache } = aCache(folder);
  await cache.write('a', bytesOf(7));
  const [file] = await listFiles(folder);
  const path = file?.path ?? '';

  await writeFile(path, damage(await readFile(path)));

  await expect(cache.read('a')).resolves.toBeUndefined();
  await cache.write('a', bytesOf(7));
  await expect(cache.read('a')).resolves.toEqual(bytesOf(7));
});

test('a folder that vanished is made again', async () => {
  const folder = join(await aFolder(), 'deep', 'media');
  const { cache } = aCache(folder);
  await cache.write('a', bytesOf(1));

  await rm(folder, { recursive: true });

  await expect(cache.read('a')).resolves.toBeUndefined();
  await expect(cache.write('a', bytesOf(1))).resolves.toBe(true);
  await expect(cache.read('a')).resolves.toEqual(bytesOf(1));
});

test('a disk that refuses is told once, until it works again', async () => {
  const parent = await aFolder();
  const folder = join(parent, 'media');
  const { cache, failures } = aCache(folder);
  await writeFile(folder, 'a file where the folder should be');

  const refused = [await cache.write('a', bytesOf(1)), await cache.write('b', bytesOf(2))];
  await rm(folder);
  const worked = await cache.write('c', bytesOf(3));

  expect(refused).toEqual([false, false]);
  expect(failures).toHaveLength(1);
  expect(worked).toBe(true);
});

test('no unfinished file stays behind', async () => {
  const folder = await aFolder();
  const { cache } = aCache(folder);

  await Promise.all(
    Array.from({ length: 6 }, async (_, place) => cache.write(`${place}`, bytesOf(place))),
  );

  const names = (await readdir(folder, { recursive: true })).filter((name) =>
    name.endsWith('.part'),
  );
  expect(names).toEqual([]);
});
