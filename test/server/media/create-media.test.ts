import sharp from 'sharp';
import { expect, test } from 'vitest';
import { anImage } from '../../support/a-story.ts';
import { aMedia, aNewsroom } from './a-media.ts';
import { redirectTo } from './picture-server.ts';
import { aPicture, colourAt, isDark, sizeOf } from './pictures.ts';

const SCENE = 'sample:harbour?seed=3&palette=day';

test('a scene of the sample is drawn in the width and format that is asked for', async () => {
  const { media } = await aMedia();
  const image = anImage({ url: SCENE, width: 1600, height: 1067 });

  const drawn = await Promise.all([
    media.draw(image, 800, 'avif'),
    media.draw(image, 120, 'webp'),
    media.draw(image, 360, 'jpg'),
  ]);

  expect(await Promise.all(drawn.map(sizeOf))).toEqual([
    { format: 'heif', width: 800, height: 534 },
    { format: 'webp', width: 120, height: 80 },
    { format: 'jpeg', width: 360, height: 240 },
  ]);
});

test.for(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)(
  'a %s of the newsroom is fetched once and resized',
  async (kind) => {
    const picture = await aPicture({ kind });
    const { media, origin, asked } = await aNewsroom({ '/a': picture });
    const image = anImage({ url: `${origin}/a`, width: 900, height: 600 });

    const drawn = [
      await media.draw(image, 480, 'avif'),
      await media.draw(image, 480, 'webp'),
      await media.draw(image, 240, 'jpg'),
    ];

    expect(await Promise.all(drawn.map(sizeOf))).toEqual([
      { format: 'heif', width: 480, height: 320 },
      { format: 'webp', width: 480, height: 320 },
      { format: 'jpeg', width: 240, height: 160 },
    ]);
    expect(isDark(await colourAt(drawn[2] ?? Buffer.alloc(0), 200, 200))).toBe(true);
    expect(isDark(await colourAt(drawn[2] ?? Buffer.alloc(0), 800, 800))).toBe(false);
    expect(asked).toEqual(['/a']);
  },
);

test('a picture smaller than its record says is served as it is, never larger', async () => {
  const { media, origin } = await aNewsroom({ '/a': await aPicture({ width: 300, height: 200 }) });
  const image = anImage({ url: `${origin}/a`, width: 1600, height: 1067 });

  const drawn = await media.draw(image, 800, 'jpg');

  expect(await sizeOf(drawn)).toEqual({ format: 'jpeg', width: 300, height: 200 });
});

test('a photograph taken sideways is turned upright, and keeps nothing of where it was taken', async () => {
  const sideways = await sharp(await aPicture({ width: 600, height: 900 }))
    .withExif({ IFD0: { Copyright: 'somebody' }, IFD3: { GPSLatitude: '59/1 26/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .toBuffer();
  const { media, origin } = await aNewsroom({ '/a': sideways });

  const drawn = await media.draw(anImage({ url: `${origin}/a` }), 480, 'jpg');

  const { width, height, exif, icc, xmp, orientation } = await sharp(drawn).metadata();
  expect({ width, height }).toEqual({ width: 480, height: 320 });
  // Orientation 6 turns the upper left corner to the upper right.
  expect(isDark(await colourAt(drawn, 800, 200))).toBe(true);
  expect({ exif, icc, xmp, orientation }).toEqual({});
});

test('what shines through is kept, and becomes paper where the format cannot keep it', async () => {
  const clear = await sharp({
    create: { width: 600, height: 400, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
  })
    .png()
    .toBuffer();
  const { media, origin } = await aNewsroom({ '/a': clear });
  const image = anImage({ url: `${origin}/a` });

  const webp = await media.draw(image, 240, 'webp');
  const jpg = await media.draw(image, 240, 'jpg');

  expect((await sharp(webp).stats()).isOpaque).toBe(false);
  const [red = 0, green = 0, blue = 0] = await colourAt(jpg, 500, 500);
  expect(Math.abs(red - 0xfb) + Math.abs(green - 0xfa) + Math.abs(blue - 0xf7)).toBeLessThan(6);
});

test('of an animation the first frame is served', async () => {
  const frames = await Promise.all(
    ['#d04020', '#2040d0'].map(async (background) =>
      aPicture({ width: 200, height: 100, background, kind: 'png' }),
    ),
  );
  const animated = await sharp(frames, { join: { animated: true } })
    .gif()
    .toBuffer();
  const { media, origin } = await aNewsroom({ '/a': animated });

  const drawn = await media.draw(anImage({ url: `${origin}/a` }), 120, 'jpg');

  const [red = 0, , blue = 255] = await colourAt(drawn, 800, 800);
  expect(await sizeOf(drawn)).toMatchObject({ width: 120, height: 60 });
  expect(red).toBeGreaterThan(blue);
});

test('the dominant colour of a fetched picture is told once', async () => {
  const { media, origin, colours } = await aNewsroom({
    '/a': await aPicture({ background: '#c06040' }),
  });
  const image = anImage({ id: '7', url: `${origin}/a` });

  await media.draw(image, 120, 'jpg');
  await media.draw(image, 240, 'jpg');
  await media.draw(anImage({ id: '8', url: SCENE }), 120, 'jpg');
  await media.close();

  expect(colours).toHaveLength(1);
  const [id, colour = ''] = colours[0] ?? [];
  expect(id).toBe('7');
  expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  const channels = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  expect(Math.hypot(channels[0]! - 0xc0, channels[1]! - 0x60, channels[2]! - 0x40)).toBeLessThan(
    24,
  );
});

test('a redirect within the newsroom is followed', async () => {
  const { media, origin } = await aNewsroom({
    '/old': redirectTo('/new'),
    '/new': await aPicture(),
  });

  const drawn = await media.draw(anImage({ url: `${origin}/old` }), 120, 'jpg');

  expect(await sizeOf(drawn)).toMatchObject({ width: 120 });
});
