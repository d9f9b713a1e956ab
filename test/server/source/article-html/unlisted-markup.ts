import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** What our renderer may write, said once more and independently of it. */
const ELEMENTS = new Set(
  `a abbr bdi bdo blockquote br button cite code dd del details dfn div dl dt em figcaption figure footer h2 h3 h4 h5 h6 hr
  img ins kbd li mark ol p path picture pre q rect rp rt ruby s samp section small source span strong sub summary sup svg
  table tbody td tfoot th thead tr u ul var`.split(/\s+/),
);
const ATTRIBUTES = new Set(
  `alt aria-hidden aria-label class colspan d decoding dir fill height href id lang loading reversed role rowspan scope
  sizes src srcset start tabindex title type viewBox width data-align data-block data-columns data-discover data-drop-cap
  data-fn data-interface data-numbering data-part data-shape data-side`.split(/\s+/),
);
const LINK = /^(?:https?:\/\/[^/]|mailto:|tel:|\/(?![/\\])|#)/;
const MEDIA = /^\/media\/[\w%-]+\/\d+\.(?:avif|webp|jpg)$/;

/** Elements, attributes and addresses in a body's markup that are not on the list; [] when there are none. */
export function unlistedMarkup(html: string): string[] {
  return parseFragment(html).childNodes.flatMap(unlistedIn);
}

function unlistedIn(node: Node): string[] {
  if (!('tagName' in node)) return node.nodeName === '#text' ? [] : [node.nodeName];
  const found = ELEMENTS.has(node.tagName) ? [] : [`<${node.tagName}>`];
  const attributes = node.attrs
    .filter(({ name, value }) => !ATTRIBUTES.has(name) || !isSafe(name, value))
    .map(({ name, value }) => `<${node.tagName} ${name}="${value}">`);
  return [...found, ...attributes, ...node.childNodes.flatMap(unlistedIn)];
}

function isSafe(name: string, value: string): boolean {
  // Spaces and controls are taken out of addresses by browsers before they read them.
  const seen = value.replace(/[\p{Cc}\s]/gu, '');
  if (name === 'href') return LINK.test(seen) && URL.canParse(seen, 'https://news.example');
  if (name === 'src') return MEDIA.test(value);
  if (name === 'srcset')
    return value.split(', ').every((one) => MEDIA.test(one.split(' ')[0] ?? ''));
  if (name === 'id') return value.startsWith('story-');
  return true;
}
