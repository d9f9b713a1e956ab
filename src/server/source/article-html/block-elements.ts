import { blockNameOf, hasClass, type HtmlElement } from './html-element.ts';

/** Elements that browsers set as blocks; whatever else is met stands in running text. */
const BLOCK_TAGS = new Set(
  `address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption
  figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol
  optgroup option p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp
  caption`.split(/\s+/),
);

/** WordPress blocks whose element might be an inline one. */
const BLOCK_NAMES = new Set(['button', 'buttons', 'file', 'embed', 'image', 'gallery']);

/** Whether the element begins a block of its own. */
export function isBlockElement(element: HtmlElement): boolean {
  if (BLOCK_TAGS.has(element.tagName)) return true;
  const name = blockNameOf(element);
  return (name !== undefined && BLOCK_NAMES.has(name)) || hasClass(element, 'gallery-item');
}
