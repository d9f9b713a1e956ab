import { Hono } from 'hono';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { mediaRoutes } from '../../../src/server/media/media-routes.ts';
import { PictureRefusal } from '../../../src/server/media/picture-refusal.ts';
import type { ImageRecord } from '../../../src/server/store/records.ts';
import { IMAGE_WIDTHS } from '../../../src/shared/image.ts';
import { mediaUrl } from '../../../src/shared/media-url.ts';
import { PROBLEM_TYPE } from '../../../src/shared/problem.ts';
import { anImage } from '../../support/a-story.ts';
import { aMedia } from './a-media.ts';

const HARBOUR = anImage({
  id: 's7',
  version: '1a2b3c4d',
  url: 'sample:harbour?seed=7&palette=day',
});

async function anApp(images: ImageRecord[] = [HARBOUR]) {
  const { media } = await aMedia();
  const findImage = (id: string) => images.find((image) => image.id === id);
  return new Hono().route('/media', mediaRoutes({ findImage, media }));
}

test('a picture comes with everything that a cache and a browser need to know', async () => {
  const app = await anApp();

  const answer = await app.request(mediaUrl(HARBOUR, 240, 'webp'));
  const body = Buffer.from(await answer.arrayBuffer());

  expect(answer.status).toBe(200);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'image/webp',
    'content-length': String(body.length),
    'cache-control': 'public, max-age=31536000, immutable',
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    etag: expect.stringMatching(/^"[\w-]{22}"$/),
  });
  expect(await sharp(body).metadata()).toMatchObject({ format: 'webp', width: 240, height: 160 });
});

test.for([
  ['avif', 'image/avif'],
  ['webp', 'image/webp'],
  ['jpg', 'image/jpeg'],
] as const)('.%s is %s', async ([format, type]) => {
  const app = await anApp();

  const answer = await app.request(mediaUrl(HARBOUR, 120, format));

  expect(answer.headers.get('Content-Type')).toBe(type);
});

test('HEAD answers as GET does, without a body', async () => {
  const app = await anApp();
  const url = mediaUrl(HARBOUR, 120, 'jpg');

  const [head, get] = [await app.request(url, { method: 'HEAD' }), await app.request(url)];

  expect(head.status).toBe(200);
  expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(get.headers));
  expect(await head.text()).toBe('');
});

test('an id may hold anything, hyphens and slashes too', async () => {
  const odd = anImage({ ...HARBOUR, id: 'u-2024/ä b%-', version: 'ff' });
  const app = await anApp([odd]);

  const answer = await app.request(mediaUrl(odd, 120, 'jpg'));

  expect(answer.status).toBe(200);
});

test('every width on offer is served', async () => {
  const app = await anApp();

  const statuses = await Promise.all(
    IMAGE_WIDTHS.map(async (width) => (await app.request(mediaUrl(HARBOUR, width, 'webp'))).status),
  );

  expect(statuses).toEqual(IMAGE_WIDTHS.map(() => 200));
});

test('a former version leads to the present one, and is not kept for ever', async () => {
  const app = await anApp();

  const answer = await app.request(mediaUrl({ ...HARBOUR, version: 'old' }, 240, 'avif'));

  expect(answer.status).toBe(302);
  expect(answer.headers.get('Location')).toBe('/media/s7-1a2b3c4d/240.avif');
  expect(answer.headers.get('Cache-Control')).toBe('public, max-age=300');
});

test.for([
  '/media/s8-1a2b3c4d/240.avif',
  '/media/s7/240.avif',
  '/media/-/240.avif',
  '/media/s7-1a2b3c4d/241.avif',
  '/media/s7-1a2b3c4d/0240.avif',
  '/media/s7-1a2b3c4d/1e3.avif',
  '/media/s7-1a2b3c4d/-240.avif',
  '/media/s7-1a2b3c4d/240.svg',
  '/media/s7-1a2b3c4d/240.jpeg',
  '/media/s7-1a2b3c4d/240.avif.jpg',
  '/media/s7-1a2b3c4d/240',
  '/media/s7-1a2b3c4d/toString.avif',
])('%s is not found', async (path) => {
  const app = await anApp();

  const answer = await app.request(path);

  expect(answer.status).toBe(404);
  expect(answer.headers.get('Content-Type')).toBe(PROBLEM_TYPE);
  expect(await answer.json()).toMatchObject({ status: 404, detail: expect.any(String) });
});

test('a picture is served up to the first width that shows all of it', async () => {
  const small = anImage({ ...HARBOUR, width: 700, height: 467 });
  const app = await anApp([small]);

  const [whole, beyond] = [
    await app.request(mediaUrl(small, 800, 'jpg')),
    await app.request(mediaUrl(small, 1200, 'jpg')),
  ];

  expect(await sharp(Buffer.from(await whole.arrayBuffer())).metadata()).toMatchObject({
    width: 700,
  });
  expect(beyond.status).toBe(404);
});

test.for([
  ['refused', 404, null],
  ['unreachable', 502, null],
  ['busy', 503, '2'],
] as const)(
  'a picture that is %s answers %i, without saying why',
  async ([kind, status, retryAfter]) => {
    const media = {
      draw: async () => {
        throw new PictureRefusal(kind, '10.0.0.1 is a private address');
      },
    };
    const app = new Hono().route('/media', mediaRoutes({ findImage: () => HARBOUR, media }));

    const answer = await app.request(mediaUrl(HARBOUR, 120, 'jpg'));
    const text = await answer.text();

    expect(answer.status).toBe(status);
    expect(answer.headers.get('Content-Type')).toBe(PROBLEM_TYPE);
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    expect(answer.headers.get('Retry-After')).toBe(retryAfter);
    expect(text).not.toContain('10.0.0.1');
  },
);
