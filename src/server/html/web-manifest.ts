import { directionOf } from '../../shared/languages.ts';
import { feedUrl, homeUrl, savedUrl } from '../../shared/page-urls.ts';
import { PAPER } from '../../shared/paper.ts';
import type { StoredSite } from '../store/store.ts';
import { manifestWords } from './manifest-words.ts';
import { shortName } from './short-name.ts';

/** In pixels, of the phones that pages are drawn for. */
const SIDE_PANEL = 390;
const ICON_SIZES = [192, 512];
const ICON_PURPOSES = ['any', 'maskable', 'monochrome'];
/** As test/installed/draw.ts takes them. */
const SCREENSHOTS = [
  { form: 'narrow', sizes: '780x1688' },
  { form: 'wide', sizes: '1280x800' },
];

/** What a device is told of the application that it installs: all of it the newsroom's, but for the icons and the pictures. */
export function webManifest({ name, description, language }: WebManifestSite) {
  const words = manifestWords(language);
  return {
    id: homeUrl(),
    name: name.trim(),
    short_name: shortName(name.trim()),
    description: description.trim() === '' ? name.trim() : description.trim(),
    lang: language,
    dir: directionOf(language),
    start_url: homeUrl(),
    scope: '/',
    display: 'standalone',
    orientation: 'any',
    theme_color: PAPER.light,
    background_color: PAPER.light,
    categories: ['news'],
    prefer_related_applications: false,
    // Starting it again, or following a link into it, shows the window that is open where it is: client/app/launches.ts leads on.
    launch_handler: { client_mode: ['focus-existing', 'auto'] },
    // Where links open is the reader's choice, in their browser.
    handle_links: 'auto',
    // A column as on a phone, beside what else is read there.
    edge_side_panel: { preferred_width: SIDE_PANEL },
    icons: ICON_PURPOSES.flatMap((purpose) =>
      ICON_SIZES.map((size) => icon(`${purpose}-${size}`, size, purpose)),
    ),
    screenshots: SCREENSHOTS.flatMap(({ form, sizes }) =>
      (['front', 'story'] as const).map((page) => ({
        src: `/screenshots/${page}-${form}.jpg`,
        sizes,
        type: 'image/jpeg',
        form_factor: form,
        label: words.pictureOf[page],
      })),
    ),
    shortcuts: [
      shortcut('latest', words.latest, feedUrl({ kind: 'latest' })),
      shortcut('saved', words.saved, savedUrl()),
    ],
  };
}

export type WebManifestSite = Pick<StoredSite, 'name' | 'description' | 'language'>;

const shortcut = (sign: string, name: string, url: string) => ({
  name,
  url,
  icons: [icon(`${sign}-96`, 96, 'any')],
});

const icon = (name: string, size: number, purpose: string) => ({
  src: `/icons/${name}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});
