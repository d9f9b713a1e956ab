import type { Block } from '../../../shared/block.ts';
import type { ArticleContext } from './article-context.ts';
import { numberOf } from './block-attributes.ts';
import { knownProvider, pageOf, providerOf } from './embed-provider.ts';
import {
  attributeOf,
  elementsIn,
  findElement,
  hasClass,
  isElement,
  type HtmlElement,
} from './html-element.ts';
import { plainLine, textIn } from './plain-text.ts';
import { safeWebAddress } from './safe-href.ts';

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
const FRAMES = new Set(['iframe', 'embed']);

/** Whether a quote stands for a player. */
export function isEmbedQuote(element: HtmlElement): boolean {
  return element.tagName === 'blockquote' && hasClass(element, ...QUOTES);
}

/** An `iframe` or `embed` element as a card that loads nothing; undefined for one without a web address and for one that nobody sees. */
export function compileFrame(element: HtmlElement, context: ArticleContext): Block | undefined {
  const unseen = { least: 0, most: 2 };
  if (numberOf(element, 'width', unseen) ?? numberOf(element, 'height', unseen)) return undefined;
  const src = attributeOf(element, 'src') ?? attributeOf(element, 'data-src') ?? '';
  return embedBlock(src, plainLine(attributeOf(element, 'title') ?? ''), context);
}

/** A bare address that stands alone in a paragraph, where the site behind it is one that WordPress would embed. */
export function compileBareAddress(text: string, context: ArticleContext): Block | undefined {
  if (!/^https?:\/\/\S+$/.test(text) || knownProvider(text) === undefined) return undefined;
  return embedBlock(text, '', context);
}

/** An embed block or an embeddable quote; undefined when it names no web address, so that its text can be kept. */
export function compileEmbed(element: HtmlElement, context: ArticleContext): Block | undefined {
  const content = elementsIn(element).filter((child) => child.tagName !== 'figcaption');
  const root = isEmbedQuote(element) ? [element] : content;
  const frame = first(root, (child) => FRAMES.has(child.tagName));
  const named = first(root, (child) => attributeOf(child, 'data-part') === 'title');
  const nodes = isEmbedQuote(element)
    ? element.childNodes
    : element.childNodes.filter((child) => !isElement(child) || child.tagName !== 'figcaption');
  const text = plainLine(textIn(named === undefined ? nodes : named.childNodes));
  const address = [
    frame && attributeOf(frame, 'src'),
    ...root.flatMap((child) => addressesOfQuote(child)),
    ...links(root),
    text,
  ].find((found) => found !== undefined && found !== '' && isWebAddress(found, context));
  if (address === undefined) return undefined;
  const title = text === '' || text === address ? frame && attributeOf(frame, 'title') : text;
  return embedBlock(address, plainLine(title ?? ''), context);
}

function embedBlock(address: string, title: string, context: ArticleContext): Block | undefined {
  const href = safeWebAddress(address, context.resolveLink);
  if (href === undefined) return undefined;
  const page = pageOf(href);
  const says = title === page || title === address ? '' : title;
  return { kind: 'embed', provider: providerOf(page), href: page, title: says, caption: [] };
}

function isWebAddress(text: string, context: ArticleContext): boolean {
  return (
    /^(?:https?:)?\/\S*$/.test(text) && safeWebAddress(text, context.resolveLink) !== undefined
  );
}

/** Networks write the address of the post beside the quote, or as its last link. */
function addressesOfQuote(element: HtmlElement): string[] {
  const quote = isEmbedQuote(element) ? element : findElement(element, isEmbedQuote);
  if (quote === undefined) return [];
  const said = attributeOf(quote, 'data-instgrm-permalink') ?? attributeOf(quote, 'cite');
  const own = links([quote]);
  const last = hasClass(quote, 'wp-embedded-content') ? own[0] : own.at(-1);
  return [said ?? '', last ?? ''];
}

function links(roots: HtmlElement[]): string[] {
  return roots.flatMap((root) => [
    ...(root.tagName === 'a' ? [attributeOf(root, 'href') ?? ''] : []),
    ...links(elementsIn(root)),
  ]);
}

function first(roots: HtmlElement[], matches: (element: HtmlElement) => boolean) {
  for (const root of roots) {
    const found = matches(root) ? root : findElement(root, matches);
    if (found !== undefined) return found;
  }
  return undefined;
}
