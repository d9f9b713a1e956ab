import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../../../src/server/media/list-files.ts';
import { anImage } from '../../support/a-story.ts';
import { aFolder, aMedia, aNewsroom } from './a-media.ts';
import { aPicture, colourAt, sizeOf } from './pictures.ts';

const SCENE = 'sample:harbour?seed=3&palette=day';

test('readers who ask at the same time share one fetch', async () => {
  const { media, origin, asked } = await aNewsroom({ '/a': await aPicture() });
  const image = anImage({ url: `${origin}/a` });
  const readers = Array.from({ length: 30 }, (_, place) => (place % 2 === 0 ? 480 : 240));

  const drawn = await Promise.all(readers.map(async (width) => media.draw(image, width, 'jpg')));

  expect(asked).toEqual(['/a']);
  expect(new Set(drawn).size).toBe(2);
});

test('a rush beyond what may wait is turned away at once, and the rest is served', async () => {
  const { media } = await aMedia();
  const rush = Array.from({ length: 260 }, (_, seed) =>
    anImage({ id: `${seed}`, url: `sample:desk?seed=${seed}&palette=day`, width: 120, height: 80 }),
  );

  const outcomes = await Promise.allSettled(
    rush.map(async (image) => media.draw(image, 120, 'jpg')),
  );

  const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
  expect(refused.length).toBeGreaterThan(40);
  expect(refused.length).toBeLessThan(60);
  expect(refused.every(({ reason }) => reason.kind === 'busy')).toBe(true);
  await expect(media.draw(anImage({ url: SCENE }), 120, 'jpg')).resolves.toBeInstanceOf(Buffer);
});

test('drawing leaves the main thread free', async () => {
  const { media } = await aMedia();
  const scenes = Array.from({ length: 5 }, (_, seed) =>
    anImage({ id: `${seed}`, url: `sample:harbour?seed=${seed}&palette=day` }),
  );
  const [first, ...others] = scenes;
  if (first !== undefined) await media.draw(first, 800, 'avif');
  // Processor time, which other programs on the machine do not lengthen.
  const [here, everywhere] = [process.threadCpuUsage(), process.cpuUsage()];

  await Promise.all(others.map(async (image) => media.draw(image, 800, 'avif')));

  const [own, all] = [process.threadCpuUsage(here), process.cpuUsage(everywhere)];
  expect(own.user + own.system).toBeLessThan(0.3 * (all.user + all.system));
});

test('a restart finds what was drawn before, without the newsroom', async () => {
  const cacheFolder = await aFolder();
  const { media, origin, asked } = await aNewsroom({ '/a': await aPicture() }, { cacheFolder });
  const image = anImage({ url: `${origin}/a` });
  const before = await media.draw(image, 240, 'avif');
  await media.close();

  const restarted = await aMedia({ cacheFolder, newsroomOrigin: origin });

  expect(await restarted.media.draw(image, 240, 'avif')).toEqual(before);
  expect(await sizeOf(await restarted.media.draw(image, 360, 'avif'))).toMatchObject({
    width: 360,
  });
  expect(asked).toEqual(['/a']);
});

test('a new version of a picture is fetched anew', async () => {
  let background = '#d04020';
  const { media, origin } = await aNewsroom({
    '/a': (_, response) => void aPicture({ background }).then((bytes) => response.end(bytes)),
  });
  const image = anImage({ url: `${origin}/a` });
  const first = await media.draw(image, 120, 'jpg');
  background = '#2040d0';

  const same = await media.draw(image, 120, 'jpg');
  const changed = await media.draw({ ...image, version: '2' }, 120, 'jpg');

  expect(same).toEqual(first);
  const [red = 255, , blue = 0] = await colourAt(changed, 800, 800);
  expect(blue).toBeGreaterThan(red);
});

test('damaged files are drawn again', async () => {
  const { media, cacheFolder, origin, asked } = await aNewsroom({ '/a': await aPicture() });
  const image = anImage({ url: `${origin}/a` });
  const first = await media.draw(image, 240, 'jpg');
  const files = await listFiles(cacheFolder);
  expect(files).toHaveLength(2);

  for (const { path } of files) await writeFile(path, 'rubbish');

  expect(await media.draw(image, 240, 'jpg')).toEqual(first);
  expect(asked).toEqual(['/a', '/a']);
});

test('without a disk to keep them on, pictures are served all the same', async () => {
  const cacheFolder = join(await aFolder(), 'media');
  await writeFile(cacheFolder, 'a file where the folder should be');
  const { media, origin, logged } = await aNewsroom({ '/a': await aPicture() }, { cacheFolder });
  const image = anImage({ url: `${origin}/a` });

  const drawn = [await media.draw(image, 240, 'jpg'), await media.draw(image, 360, 'jpg')];
  await rm(cacheFolder);

  expect(await Promise.all(drawn.map(sizeOf))).toMatchObject([{ width: 240 }, { width: 360 }]);
  expect(logged).toHaveLength(1);
});

test('the cache keeps to its limit while pictures are drawn', async () => {
  const { media, cacheFolder } = await aMedia({ cacheMegabytes: 0.1 });
  for (let seed = 0; seed < 16; seed++) {
    const url = `sample:harbour?seed=${seed}&palette=day`;
    await media.draw(anImage({ id: `${seed}`, url }), 480, 'jpg');
  }

  const bytes = (await listFiles(cacheFolder)).reduce((sum, file) => sum + file.bytes, 0);

  expect(bytes).toBeLessThanOrEqual(0.1 * 1024 * 1024);
  expect(bytes).toBeGreaterThan(0.05 * 1024 * 1024);
});

test('of a private picture nothing stays on the disk', async () => {
  const { media, origin, cacheFolder } = await aNewsroom({
    '/a': await aPicture(),
    '/b': await aPicture(),
  });

  const drawn = await media.draw(
    { ...anImage({ id: 'a', url: `${origin}/a` }), isPrivate: true },
    240,
    'avif',
  );
  await media.close();

  expect(await sizeOf(drawn)).toMatchObject({ width: 240 });
  expect(await listFiles(cacheFolder)).toEqual([]);
  await media.draw(anImage({ id: 'b', url: `${origin}/b` }), 240, 'avif');
  await media.close();
  expect(await listFiles(cacheFolder)).not.toEqual([]);
});
