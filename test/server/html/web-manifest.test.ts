import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { loadMessages } from '../../../src/client/lib/messages/load-messages.ts';
import { manifestWords } from '../../../src/server/html/manifest-words.ts';
import { shortName } from '../../../src/server/html/short-name.ts';
import { webManifest } from '../../../src/server/html/web-manifest.ts';
import { aStory } from '../../support/a-story.ts';
import { pagesOver } from '../../support/rendered-pages.ts';

const SITE = {
  name: 'The Strait Courier',
  description: 'News of Halmere and the Narrows',
  language: 'en-GB',
};
const manifest = webManifest(SITE);
const PUBLIC = join(import.meta.dirname, '../../../public');
const read = (src: string) => readFile(join(PUBLIC, src));

const path = v.pipe(v.string(), v.regex(/^\/(?!\/)/));
const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/));
const trimmed = v.pipe(
  v.string(),
  v.check((text) => text !== '' && text.trim() === text),
);
const size = v.pipe(v.string(), v.regex(/^[1-9]\d*x[1-9]\d*$/));
const iconSchema = v.strictObject({
  src: path,
  sizes: size,
  type: v.literal('image/png'),
  purpose: v.picklist(['any', 'maskable', 'monochrome']),
});
/** What the specification and its registry of further members say of what we use. */
const manifestSchema = v.strictObject({
  id: path,
  name: trimmed,
  short_name: trimmed,
  description: trimmed,
  lang: v.pipe(
    v.string(),
    v.check((tag) => Intl.getCanonicalLocales(tag)[0] === tag),
  ),
  dir: v.picklist(['ltr', 'rtl', 'auto']),
  start_url: path,
  scope: path,
  display: v.picklist(['fullscreen', 'standalone', 'minimal-ui', 'browser']),
  orientation: v.picklist(['any', 'natural', 'landscape', 'portrait']),
  theme_color: colour,
  background_color: colour,
  categories: v.pipe(v.array(v.picklist(['news', 'magazines', 'politics'])), v.minLength(1)),
  prefer_related_applications: v.boolean(),
  launch_handler: v.strictObject({
    client_mode: v.array(
      v.picklist(['auto', 'navigate-new', 'navigate-existing', 'focus-existing']),
    ),
  }),
  handle_links: v.picklist(['auto', 'preferred', 'not-preferred']),
  edge_side_panel: v.strictObject({ preferred_width: v.pipe(v.number(), v.minValue(320)) }),
  icons: v.array(iconSchema),
  screenshots: v.array(
    v.strictObject({
      src: path,
      sizes: size,
      type: v.picklist(['image/png', 'image/jpeg']),
      form_factor: v.picklist(['narrow', 'wide']),
      label: trimmed,
    }),
  ),
  shortcuts: v.array(v.strictObject({ name: trimmed, url: path, icons: v.array(iconSchema) })),
});

describe('the manifest', () => {
  it.each([
    SITE,
    { name: '해협신문', description: '해협의 소식', language: 'ko' },
    { name: ' بريد المضيق ', description: '', language: 'ar' },
    { name: 'Jūras Vēstnesis', description: ' Ziņas no Irbes jūras šauruma ', language: 'lv-LV' },
  ])('of $name says nothing that the specification does not know', (site) => {
    expect(v.safeParse(manifestSchema, webManifest(site)).issues).toBeUndefined();
  });

  it("is in the newsroom's name, language and direction", () => {
    const arabic = webManifest({ name: 'بريد المضيق', description: 'أخبار', language: 'ar' });

    expect(arabic).toMatchObject({
      name: 'بريد المضيق',
      description: 'أخبار',
      lang: 'ar',
      dir: 'rtl',
      shortcuts: [{ name: 'الأحدث' }, { name: 'المحفوظات' }],
    });
  });

  it('is in its name where it says nothing of itself', () => {
    expect(webManifest({ ...SITE, description: ' ' }).description).toBe(SITE.name);
  });

  it.each(['en', 'ko', 'ar'])('calls what it leads to as pages do, in %s', async (language) => {
    const { site } = await loadMessages(language);

    expect(manifestWords(language)).toMatchObject({ latest: site.latest, saved: site.saved });
  });

  it('has the colours that pages stand on', async () => {
    const tokens = await readFile(join(PUBLIC, '../src/client/styles/tokens.css'), 'utf8');

    expect(tokens).toContain(`--paper: light-dark(${manifest.background_color}, `);
  });

  it('starts, and leads by its shortcuts, at pages that there are', async () => {
    const get = pagesOver({ stories: [aStory()] });

    const addresses = [manifest.start_url, ...manifest.shortcuts.map(({ url }) => url)];
    const statuses = await Promise.all(
      addresses.map(async (address) => (await get(address)).answer.status),
    );

    expect(addresses).toHaveLength(3);
    expect(statuses).toEqual([200, 200, 200]);
    expect((await get('/')).html).toContain('<link rel="manifest" href="/manifest.webmanifest"/>');
  });
});

const ICONS = [...manifest.icons, ...manifest.shortcuts.flatMap(({ icons }) => icons)];

describe('a file that the manifest names', () => {
  it.each(ICONS)('$src has the size that it says', async ({ src, sizes }) => {
    const { width, height, format } = await sharp(await read(src)).metadata();

    expect(`${width}x${height}`).toBe(sizes);
    expect(format).toBe('png');
  });

  it.each(manifest.screenshots)(
    '$src has the size that it says, which browsers take, in less than 150 kB',
    async ({ src, sizes }) => {
      const file = await read(src);
      const { width, height, format } = await sharp(file).metadata();

      expect(`${width}x${height}`).toBe(sizes);
      expect(format).toBe('jpeg');
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(320);
      expect(Math.max(width, height)).toBeLessThanOrEqual(3840);
      expect(Math.max(width, height) / Math.min(width, height)).toBeLessThanOrEqual(2.3);
      expect(file.length).toBeLessThan(150_000);
    },
  );
});

describe('a short name', () => {
  it.each([
    ['The Harbour Courier', 'The Harbour'],
    ['Courier', 'Courier'],
    ['Twelve words', 'Twelve words'],
    ['Süderelbekanalbote', 'Süderelbekan'],
    ['한국해양수산신문사의아침소식지', '한국해양수산신문사의아침'],
  ])('of %s is %s', (name, short) => {
    expect(shortName(name)).toBe(short);
  });
});
