import {
  attributeOf,
  elementsIn,
  findElement,
  hasClass,
  type HtmlElement,
} from './html-element.ts';

/** Classes of the quotes that social networks hand out to be turned into players by their scripts. */
const QUOTES = [
  'twitter-tweet',
  'twitter-video',
  'instagram-media',
  'tiktok-embed',
  'bluesky-embed',
  'reddit-embed-bq',
  'text-post-media',
  'wp-embedded-content',
];

/** Boxes that a provider's script fills: the attribute that says with what, and the address that it makes. */
const BOXES: [read: (box: HtmlElement) => string | undefined, names: RegExp, address: string][] = [
  [attribute('data-href', 'fb-post', 'fb-video'), /^(https?:\/\/.+)$/, '$1'],
  [
    attribute('data-src', 'flourish-embed'),
    /^((?:visualisation|story)\/\d+).*$/,
    'https://public.flourish.studio/$1/',
  ],
  [
    (box) => attributeOf(box, 'id'),
    /^datawrapper-vis-(\w{5})$/,
    'https://datawrapper.dwcdn.net/$1/',
  ],
];

/** Whether an element stands for a player: a quote, or a box to be filled. */
export function isEmbedHolder(element: HtmlElement): boolean {
  return isQuote(element) || addressOfBox(element) !== undefined;
}

/** Addresses of what a holder in the element, or the element itself, stands for, the likeliest first. */
export function addressesHeld(element: HtmlElement): string[] {
  const holder = isEmbedHolder(element) ? element : findElement(element, isEmbedHolder);
  if (holder === undefined) return [];
  const box = addressOfBox(holder);
  if (box !== undefined) return [box];
  // Networks write the address of the post beside the quote, or as its last link.
  const said = attributeOf(holder, 'data-instgrm-permalink') ?? attributeOf(holder, 'cite');
  const own = linksIn([holder]);
  const last = hasClass(holder, 'wp-embedded-content') ? own[0] : own.at(-1);
  return [said ?? '', last ?? ''];
}

/** Addresses of the links in elements, those that are links themselves included. */
export function linksIn(roots: HtmlElement[]): string[] {
  return roots.flatMap((root) => [
    ...(root.tagName === 'a' ? [attributeOf(root, 'href') ?? ''] : []),
    ...linksIn(elementsIn(root)),
  ]);
}

function isQuote(element: HtmlElement): boolean {
  return element.tagName === 'blockquote' && hasClass(element, ...QUOTES);
}

function addressOfBox(element: HtmlElement): string | undefined {
  if (element.tagName !== 'div') return undefined;
  for (const [read, names, address] of BOXES) {
    const said = read(element);
    if (said !== undefined && names.test(said)) return said.replace(names, address);
  }
  return undefined;
}

function attribute(name: string, ...classes: string[]) {
  return (box: HtmlElement) => (hasClass(box, ...classes) ? attributeOf(box, name) : undefined);
}
