import { articleUrl } from '../../../shared/page-urls.ts';
import type { SavedStory } from '../../../shared/device-stores.ts';

/** What is told of a story in a file: enough to find it again, also without us. */
type Entry = { headline: string; url: string; savedAt: string };

/** A list of saved stories as a file, in JSON or in OPML. */
export const FILE_KINDS = {
  json: { name: 'saved-stories.json', type: 'application/json', write: writeJson },
  opml: { name: 'saved-stories.opml', type: 'text/x-opml', write: writeOpml },
};

const FORMAT = 'dateline-saved';

/** Addresses are of the newsroom's reader at an origin. */
export const entriesOf = (stories: SavedStory[], origin: string): Entry[] =>
  stories.map(({ slug, savedAt, article }) => ({
    headline: article.headline,
    url: origin + articleUrl(slug),
    savedAt,
  }));

function writeJson(stories: Entry[]): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, stories }, null, 2)}\n`;
}

function writeOpml(stories: Entry[]): string {
  const outlines = stories.map(
    ({ headline, url, savedAt }) =>
      `    <outline type="link" text="${escape(headline)}" url="${escape(url)}" created="${escape(savedAt)}"/>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head>
    <title>${FORMAT}</title>
  </head>
  <body>
${outlines.join('')}  </body>
</opml>
`;
}

/** The addresses that a file names, whichever of the two it is; undefined where it is neither. */
export function addressesIn(text: string): string[] | undefined {
  return /^\s*(?:<\?xml[^>]*>\s*)?<opml\b/i.test(text.replace(/^\uFEFF/, ''))
    ? addressesInOpml(text)
    : addressesInJson(text);
}

function addressesInJson(text: string): string[] | undefined {
  try {
    const { stories } = JSON.parse(text) as { stories?: unknown };
    if (!Array.isArray(stories)) return undefined;
    return stories.flatMap((story: unknown) => {
      const url: unknown = Object(story)['url'];
      return typeof url === 'string' ? [url] : [];
    });
  } catch {
    return undefined;
  }
}

// Read letter by letter: the page's policy lets nothing parse markup.
function addressesInOpml(text: string): string[] | undefined {
  if (!/<\/opml>\s*$/i.test(text)) return undefined;
  const outlines = [...text.matchAll(/<outline\b(?:[^>"']|"[^"]*"|'[^']*')*>/gi)];
  return outlines.flatMap(([outline]) => {
    const [, , url] = /\s(?:url|htmlUrl)=(["'])(.*?)\1/i.exec(outline) ?? [];
    return url === undefined ? [] : [unescape(url)];
  });
}

/** The slugs of the stories of this reader at an origin that addresses name, each once. */
export function slugsAt(origin: string, addresses: string[]): string[] {
  const slugs = addresses.flatMap((address) => {
    if (!URL.canParse(address, origin)) return [];
    const url = new URL(address, origin);
    const [, segment] = /^\/article\/([^/]+)\/?$/.exec(url.pathname) ?? [];
    return url.origin === origin && segment !== undefined ? [decode(segment)] : [];
  });
  return [...new Set(slugs)].filter((slug) => slug !== '');
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return '';
  }
}

const ENTITIES: Record<string, string> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };

const escape = (text: string) =>
  text.replace(/[&<>"]/g, (letter) => `&${ENTITIES[letter]};`).replace(/[\r\n\t]/g, ' ');

const unescape = (text: string) =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) {
      if (name === 'apos') return "'";
      return Object.keys(ENTITIES).find((letter) => ENTITIES[letter] === name) ?? whole;
    }
    const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
