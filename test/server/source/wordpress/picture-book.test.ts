import { expect, test } from 'vitest';
import { pictureOf, strayPicture } from '../../../../src/server/source/wordpress/picture-book.ts';
import { splitCredit } from '../../../../src/server/source/wordpress/split-credit.ts';

const FILE = 'https://news.example/wp-content/uploads/pier';
const media = {
  id: 7,
  alt_text: 'A pier',
  caption: { rendered: '' },
  media_type: 'image',
  mime_type: 'image/jpeg',
  modified_gmt: '2026-01-01T00:00:00',
  source_url: `${FILE}.jpg`,
  media_details: { width: 1600, height: 1000, sizes: {}, image_meta: { credit: '' } },
};
const size = (width: number, height: number) => ({
  width,
  height,
  source_url: `${FILE}-${width}x${height}.jpg`,
});

test('takes the original of a picture of an ordinary size', () => {
  expect(pictureOf(media)?.image).toMatchObject({ id: '7', url: `${FILE}.jpg`, width: 1600 });
});

test('takes the largest whole size of a picture that is enormous', () => {
  const sizes = { thumb: size(2300, 2300), large: size(1024, 640), huge: size(2048, 1280) };

  const picture = pictureOf({
    ...media,
    media_details: { ...media.media_details, width: 8000, height: 5000, sizes },
  });

  expect(picture?.image).toMatchObject({ url: `${FILE}-2048x1280.jpg`, width: 2048, height: 1280 });
});

test('gives a picture another version when its file or its edit changes', () => {
  const versions = [
    media,
    { ...media, modified_gmt: '2026-02-01T00:00:00' },
    { ...media, source_url: `${FILE}-1.jpg` },
  ].map((item) => pictureOf(item)?.image.version);

  expect(new Set(versions).size).toBe(3);
});

test.each([
  ['a drawing that may hold scripts', { mime_type: 'image/svg+xml' }],
  ['a film', { media_type: 'file', mime_type: 'video/mp4' }],
  ['a picture of unknown size', { media_details: { ...media.media_details, width: 0, height: 0 } }],
])('takes no %s', (_name, overrides) => {
  expect(pictureOf({ ...media, ...overrides })).toBeUndefined();
});

test('knows a picture outside of the library by its address, if the body says how large it is', () => {
  const reference = { src: '/old/a.jpg', alt: 'A mill', width: 300, height: 200 };

  const picture = strayPicture(reference, 'https://news.example/paper');

  expect(picture).toMatchObject({ url: 'https://news.example/old/a.jpg', width: 300 });
  expect(picture?.id).toMatch(/^u[0-9a-f]{12}$/);
  expect(strayPicture({ src: '/old/a.jpg', alt: '' }, 'https://news.example')).toBeUndefined();
});

test.each([
  ['The pier at dawn. Photo: Ada Wren', 'The pier at dawn.', 'Ada Wren'],
  ['The pier (Photo by Ada Wren)', 'The pier', 'Ada Wren'],
  ['The pier | © Ada Wren', 'The pier', 'Ada Wren'],
  ['A photo of the pier', 'A photo of the pier', ''],
  ['', '', ''],
])('parts the caption %j from its credit', (text, caption, credit) => {
  expect(splitCredit(text)).toEqual({ caption, credit });
});
