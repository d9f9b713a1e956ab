import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { privateArticleApiUrl } from '../../../src/shared/api-urls.ts';
import type { Article } from '../../../src/shared/article.ts';
import type { NewsImage } from '../../../src/shared/image.ts';
import { mediaUrl } from '../../../src/shared/media-url.ts';
import { mapPictures } from '../../../src/server/accounts/map-pictures.ts';
import { mediaRoutes } from '../../../src/server/media/media-routes.ts';
import { aReadersApi } from '../../support/a-readers-api.ts';
import { aSamplePaper } from '../../support/a-sample-paper.ts';
import { aMedia } from './a-media.ts';

let paper: ReturnType<typeof aSamplePaper>;

beforeAll(() => {
  paper = aSamplePaper();
}, 60_000);

afterAll(() => paper.close());

/** A subscriber who has a premium story open, with the pictures in it. */
async function anOpenStory() {
  const { media, cacheFolder } = await aMedia();
  const api = aReadersApi({ ...paper, media });
  const story = paper.stories.find(
    ({ record, images }) => record.access === 'premium' && images.length > 1,
  );
  const subscriber = await paper.signIn('subscriber');
  const answer = await api.as(subscriber, privateArticleApiUrl(story?.record.slug ?? ''));
  const text = await answer.text();
  const pictures: NewsImage[] = [];
  mapPictures((JSON.parse(text) as Article).body, (image) => {
    pictures.push(image);
    return image;
  });
  const [picture] = pictures;
  if (picture === undefined || story === undefined) throw new Error('There is no such story');
  return { api, media, cacheFolder, subscriber, story, picture, text };
}

test('a picture of a premium body is drawn for its reader, and kept by nothing', async () => {
  const { api, subscriber, picture } = await anOpenStory();

  const answer = await api.as(subscriber, mediaUrl(picture, 240, 'webp'));

  expect(answer.status).toBe(200);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'image/webp',
    'cache-control': 'private, no-store',
    'cross-origin-resource-policy': 'same-origin',
  });
  expect(answer.headers.has('ETag')).toBe(false);
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect(await sharp(bytes).metadata()).toMatchObject({ format: 'webp', width: 240 });
});

test('its address opens for nobody else', async () => {
  const { api, subscriber, picture } = await anOpenStory();
  const url = mediaUrl(picture, 240, 'webp');
  const reader = await paper.signIn('reader');
  await paper.accounts.signOut(subscriber, 'all');

  const answers = [
    await api.request(url),
    await api.as(reader, url),
    await api.as(subscriber, url),
  ];

  expect(answers.map(({ status }) => status)).toEqual([401, 404, 401]);
  expect(answers.map(({ headers }) => headers.get('Cache-Control'))).toEqual(
    Array.from({ length: 3 }, () => 'private, no-store'),
  );
});

test('a session that was ended is shown none, though the same reader is on another device', async () => {
  const { api, subscriber, picture } = await anOpenStory();
  const url = mediaUrl(picture, 240, 'webp');
  const lost = await paper.signIn('subscriber');
  await paper.accounts.signOut(lost, 'this');

  const [here, there] = [await api.as(subscriber, url), await api.as(lost, url)];

  expect([here.status, there.status]).toEqual([200, 401]);
});

test('the public address that it would have does not exist, and nothing names the original', async () => {
  const { media, story, text } = await anOpenStory();
  const app = mediaRoutes({ findImage: (id) => paper.store.findImage(id), media });
  const inBody = story.images.filter(({ id }) => id !== story.record.imageId);

  const answers = await Promise.all(
    inBody.map(async ({ id, version }) => app.request(`/${id}-${version}/240.webp`)),
  );

  expect(answers.length).toBeGreaterThan(0);
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]));
  for (const { id, url } of inBody) {
    expect(text).not.toContain(`"${id}"`);
    expect(text).not.toContain(url);
  }
});

test('there is no other width, format or name', async () => {
  const { api, subscriber, picture } = await anOpenStory();
  const folder = mediaUrl(picture, 0, 'jpg').replace(/[^/]*$/, '');

  const paths = ['240.exe', '241.webp', '240'].map((file) => folder + file);
  paths.push('/api/private/media/q83v/240.webp');
  const answers = await Promise.all(paths.map(async (path) => api.as(subscriber, path)));

  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
});
