import sharp from 'sharp';
import { expect, inject, test } from 'vitest';
import { findPageKinds } from '../support/page-kinds.ts';

const origin = inject('origin');

test.for(['article', 'article without a picture', 'premium article'])(
  'where the link of the page of kind %s is shared, its share picture is named, and is there',
  async (kind) => {
    const kinds = await findPageKinds(origin);
    const path = kinds.find((one) => one.kind === kind)?.path ?? '';
    const html = await (await fetch(origin + path)).text();
    const meta = (name: string) =>
      new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '';

    const answer = await fetch(origin + new URL(meta('og:image')).pathname);
    const { width, height } = await sharp(Buffer.from(await answer.arrayBuffer())).metadata();

    expect(answer.status).toBe(200);
    expect(answer.headers.get('Content-Type')).toBe('image/png');
    expect(meta('og:image')).toContain('/media/share/');
    expect(meta('og:image:width')).toBe(String(width));
    expect(meta('og:image:height')).toBe(String(height));
    expect(meta('og:image:alt')).toBe(meta('og:title'));
    expect(meta('twitter:card')).toBe('summary_large_image');
  },
);

test('search engines are told of a picture of every article, the share picture where it has no other', async () => {
  const kinds = await findPageKinds(origin);
  const pictureOf = async (kind: string) => {
    const path = kinds.find((one) => one.kind === kind)?.path ?? '';
    const html = await (await fetch(origin + path)).text();
    const [, json = ''] =
      /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/.exec(html) ?? [];
    const [story] = [JSON.parse(json) as { image: string }].flat();
    return new URL(story?.image ?? '').pathname;
  };

  expect(await pictureOf('article')).toMatch(/^\/media\/.+\.jpg$/);
  expect(await pictureOf('article without a picture')).toMatch(/^\/media\/share\/.+\.png$/);
});
