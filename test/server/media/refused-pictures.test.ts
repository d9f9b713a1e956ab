import sharp from 'sharp';
import { expect, test } from 'vitest';
import { anImage } from '../../support/a-story.ts';
import { aMedia, aNewsroom } from './a-media.ts';
import { aPictureServer } from './picture-server.ts';
import { aPicture, sizeOf, SVG } from './pictures.ts';

test('an address of the sample that names no scene is refused', async () => {
  const { media } = await aMedia();

  const outcome = media.draw(anImage({ url: 'sample:palace?seed=1&palette=day' }), 120, 'jpg');

  await expect(outcome).rejects.toMatchObject({ kind: 'refused' });
});

test.for([
  ['an SVG by the name of a PNG', SVG, 'image/png'],
  ['a page that says it is a picture', Buffer.from('<!doctype html><p>No'), 'image/jpeg'],
  ['half of a header', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'image/jpeg'],
  ['nothing', Buffer.alloc(0), 'image/jpeg'],
] as const)('%s is refused', async ([, bytes, type]) => {
  const { media, origin } = await aNewsroom({
    '/a.png': (_, response) => response.setHeader('Content-Type', type).end(bytes),
  });

  const outcome = media.draw(anImage({ url: `${origin}/a.png` }), 120, 'jpg');

  await expect(outcome).rejects.toMatchObject({ kind: 'refused' });
});

test('a photograph is served, whatever its name and type claim', async () => {
  const photograph = await aPicture();
  const { media, origin } = await aNewsroom({
    '/a.svg': (_, response) => response.setHeader('Content-Type', 'image/svg+xml').end(photograph),
  });

  const drawn = await media.draw(anImage({ url: `${origin}/a.svg` }), 120, 'jpg');

  expect(await sizeOf(drawn)).toMatchObject({ format: 'jpeg', width: 120 });
});

/** So many pixels wide and 5,000 high; small as a file. */
const plain = async (width: number) =>
  sharp({ create: { width, height: 5_000, channels: 3, background: '#888888' } })
    .png({ compressionLevel: 9 })
    .toBuffer();

test('40 megapixels are served, more are refused', async () => {
  const { media, origin } = await aNewsroom({
    '/40': await plain(8_000),
    '/41': await plain(8_001),
  });

  const drawn = await media.draw(anImage({ id: '40', url: `${origin}/40` }), 120, 'jpg');

  expect(await sizeOf(drawn)).toMatchObject({ width: 120, height: 75 });
  await expect(media.draw(anImage({ id: '41', url: `${origin}/41` }), 120, 'jpg')).rejects.toThrow(
    /megapixels/,
  );
});

test('a picture of a foreign host is refused, and one of MEDIA_HOSTS is not', async () => {
  const foreign = await aPictureServer({ '/a': await aPicture() });
  const newsroomOrigin = 'http://127.0.0.1:1';
  const image = anImage({ url: `${foreign.origin}/a` });

  const strict = await aMedia({ newsroomOrigin });
  const open = await aMedia({ newsroomOrigin, allowedHosts: [`127.0.0.1:${foreign.port}`] });

  await expect(strict.media.draw(image, 120, 'jpg')).rejects.toMatchObject({ kind: 'refused' });
  expect(foreign.asked).toEqual([]);
  expect(await sizeOf(await open.media.draw(image, 120, 'jpg'))).toMatchObject({ width: 120 });
});

test('a refusal is logged once for each picture, and the newsroom is left in peace for a while', async () => {
  let now = 0;
  const { media, origin, asked, logged } = await aNewsroom(
    { '/a': SVG, '/b': SVG },
    { now: () => now },
  );
  const [one, other] = [
    anImage({ id: '1', url: `${origin}/a` }),
    anImage({ id: '2', url: `${origin}/b` }),
  ];
  const refused = { kind: 'refused' };

  for (const width of [120, 240, 360]) {
    await expect(media.draw(one, width, 'jpg')).rejects.toMatchObject(refused);
  }
  await expect(media.draw(other, 120, 'jpg')).rejects.toMatchObject(refused);
  expect(asked).toEqual(['/a', '/b']);
  now += 11 * 60_000;
  await expect(media.draw(one, 120, 'jpg')).rejects.toMatchObject(refused);

  expect(asked).toEqual(['/a', '/b', '/a']);
  expect(logged).toEqual([
    { picture: '1', url: `${origin}/a`, reason: 'an SVG, which can hold scripts' },
    { picture: '2', url: `${origin}/b`, reason: 'an SVG, which can hold scripts' },
  ]);
});

test('a picture that could not be fetched is served once the newsroom answers again', async () => {
  let now = 0;
  let isUp = false;
  const picture = await aPicture();
  const { media, origin } = await aNewsroom(
    { '/a': (_, response) => response.writeHead(isUp ? 200 : 503).end(isUp ? picture : '') },
    { now: () => now },
  );
  const image = anImage({ url: `${origin}/a` });

  await expect(media.draw(image, 120, 'jpg')).rejects.toMatchObject({ kind: 'unreachable' });
  isUp = true;
  now += 31_000;

  expect(await sizeOf(await media.draw(image, 120, 'jpg'))).toMatchObject({ width: 120 });
});
