import type { Block } from '../../../shared/block.ts';
import type { ArticleContext } from './article-context.ts';
import { defined, numberOf } from './block-attributes.ts';
import { frameOf } from './embed-frame.ts';
import { addressesHeld, isEmbedHolder, linksIn } from './embed-holder.ts';
import { pageOf } from './embed-page.ts';
import { knownProvider, providerOf } from './embed-provider.ts';
import {
  attributeOf,
  elementsIn,
  findElement,
  isElement,
  type HtmlElement,
} from './html-element.ts';
import { plainLine, textIn } from './plain-text.ts';
import { safeWebAddress } from './safe-href.ts';

const FRAMES = new Set(['iframe', 'embed']);

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

/** An embed block, or an element that stands for a player; undefined when it names no web address, so that its text can be kept. */
export function compileEmbed(element: HtmlElement, context: ArticleContext): Block | undefined {
  const content = elementsIn(element).filter((child) => child.tagName !== 'figcaption');
  const root = isEmbedHolder(element) ? [element] : content;
  const frame = first(root, (child) => FRAMES.has(child.tagName));
  const named = first(root, (child) => attributeOf(child, 'data-part') === 'title');
  const nodes = isEmbedHolder(element)
    ? element.childNodes
    : element.childNodes.filter((child) => !isElement(child) || child.tagName !== 'figcaption');
  const text = plainLine(textIn(named === undefined ? nodes : named.childNodes));
  const address = [
    ...root.flatMap((child) => addressesHeld(child)),
    frame && attributeOf(frame, 'src'),
    ...linksIn(root),
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
  const fields = { provider: providerOf(page), href: page, title: says, caption: [] };
  return { kind: 'embed', ...fields, ...defined({ frame: frameOf(page) }) };
}

function isWebAddress(text: string, context: ArticleContext): boolean {
  return (
    /^(?:https?:)?\/\S*$/.test(text) && safeWebAddress(text, context.resolveLink) !== undefined
  );
}

function first(roots: HtmlElement[], matches: (element: HtmlElement) => boolean) {
  for (const root of roots) {
    const found = matches(root) ? root : findElement(root, matches);
    if (found !== undefined) return found;
  }
  return undefined;
}
