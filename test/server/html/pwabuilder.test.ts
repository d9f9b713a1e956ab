import { describe, expect, it } from 'vitest';
import { webManifest } from '../../../src/server/html/web-manifest.ts';

type Manifest = ReturnType<typeof webManifest>;

const NEWSROOMS = [
  {
    name: 'The Strait Courier',
    description: 'News of Halmere and the Narrows',
    language: 'en-GB',
  },
  { name: '해협신문', description: '해협의 소식', language: 'ko-KR' },
  { name: ' بريد المضيق ', description: '', language: 'ar' },
];

const isTrimmed = (text: string) => text.length > 0 && text.trim() === text;
const isHexadecimal = (colour: string) => /^#[0-9a-f]{6}$/.test(colour);
const hasIcon = ({ icons }: Manifest, purpose: string, size: number) =>
  icons.some((icon) => icon.purpose === purpose && icon.sizes === `${size}x${size}`);
const screenshotsOf = ({ screenshots }: Manifest, form: string) =>
  screenshots.filter(({ form_factor }) => form_factor === form);

/** PWABuilder's report card, point by point: what @pwabuilder/manifest-validation 0.0.9 and the service itself ask for of a manifest. */
const RULES: [rule: string, holds: (manifest: Manifest) => boolean][] = [
  ['has a name', ({ name }) => isTrimmed(name)],
  [
    'has a short name of three letters or more',
    ({ short_name }) => isTrimmed(short_name) && short_name.length >= 3,
  ],
  ['has a description', ({ description }) => isTrimmed(description)],
  ['has an id', ({ id }) => id.length > 0],
  ['starts within its scope', ({ start_url, scope }) => start_url.startsWith(scope)],
  ['stands alone', ({ display }) => display === 'standalone'],
  ['may be turned', ({ orientation }) => orientation === 'any'],
  ['has a hexadecimal colour of theme', ({ theme_color }) => isHexadecimal(theme_color)],
  ['has a hexadecimal colour of ground', ({ background_color }) => isHexadecimal(background_color)],
  ['says its language', ({ lang }) => Intl.getCanonicalLocales(lang)[0] === lang],
  ['says its direction', ({ dir, lang }) => dir === (lang === 'ar' ? 'rtl' : 'ltr')],
  ['has categories', ({ categories }) => categories.length > 0],
  ['says how it is launched', ({ launch_handler }) => launch_handler.client_mode.length > 0],
  ['says where links open', ({ handle_links }) => handle_links === 'auto'],
  [
    'says how wide it is beside a page',
    ({ edge_side_panel: { preferred_width } }) => preferred_width >= 320,
  ],
  ['prefers no other application', (manifest) => !manifest.prefer_related_applications],
  ['has no icon for two purposes', ({ icons }) => icons.every((each) => !/ /.test(each.purpose))],
  ...['any', 'maskable', 'monochrome'].flatMap((purpose) =>
    [192, 512].map((size): [string, (manifest: Manifest) => boolean] => [
      `has an icon of ${size} pixels that is ${purpose}`,
      (manifest) => hasIcon(manifest, purpose, size),
    ]),
  ),
  ['has PNGs for icons', ({ icons }) => icons.every(({ type }) => type === 'image/png')],
  ['has shortcuts', ({ shortcuts }) => shortcuts.length > 0],
  [
    'has an icon of 96 pixels for every shortcut',
    ({ shortcuts }) => shortcuts.every(({ icons }) => icons.some(({ sizes }) => sizes === '96x96')),
  ],
  ...['narrow', 'wide'].map((form): [string, (manifest: Manifest) => boolean] => [
    `has screenshots for a ${form} screen, five at most, with labels`,
    (manifest) => {
      const of = screenshotsOf(manifest, form);
      return of.length >= 2 && of.length <= 5 && of.every(({ label }) => isTrimmed(label));
    },
  ]),
];

/** What it would count as well. */
const LEFT_OUT = [
  ['display_override', 'the masthead is no title bar, and what else there is follows from display'],
  ['iarc_rating_id', 'a certificate is given to a newsroom, which has to ask for it'],
  ['related_applications', 'there is no other application of it'],
  ['scope_extensions', "it takes a file at the newsroom's site, and who signs in is to see where"],
  ['share_target', 'a reader takes in nothing that other applications share'],
  ['file_handlers', 'it opens no kind of file'],
  ['protocol_handlers', 'it answers to no kind of link but its own'],
  ['note_taking', 'nobody writes in it'],
  ['widgets', 'the front page is what one looks at'],
  ['tab_strip', 'each story opens where its list is, and Back leads there'],
];

describe.each(NEWSROOMS)("the manifest of $name, by PWABuilder's list,", (newsroom) => {
  const manifest = webManifest(newsroom);

  it.each(RULES)('%s', (_, holds) => {
    expect(holds(manifest)).toBe(true);
  });

  it.each(LEFT_OUT)('has no %s: %s', (member) => {
    expect(manifest).not.toHaveProperty(member);
  });
});
