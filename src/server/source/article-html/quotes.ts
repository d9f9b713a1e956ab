import type { Block } from '../../../shared/block.ts';
import { inside, type ArticleContext } from './article-context.ts';
import { alignOf, tongueOf } from './block-attributes.ts';
import { findElement, isElement, isText, type HtmlElement, type HtmlNode } from './html-element.ts';
import { compileLeaf } from './leaf.ts';

/** A quotation with who said it; set large in the page when it is a pullquote. */
export function compileQuote(element: HtmlElement, context: ArticleContext): Block[] {
  return quoteOf('quote', element, element, context);
}

/** The pullquote block, whose element is a figure around the quotation. */
export function compilePullquote(element: HtmlElement, context: ArticleContext): Block[] {
  const quotation =
    element.tagName === 'blockquote'
      ? element
      : findElement(element, (child) => child.tagName === 'blockquote');
  return quoteOf('pullquote', element, quotation ?? element, context);
}

function quoteOf(
  kind: 'quote' | 'pullquote',
  element: HtmlElement,
  quotation: HtmlElement,
  context: ArticleContext,
): Block[] {
  const within = inside(context);
  const cite = citeIn(quotation);
  const said = context.compile(
    quotation.childNodes.filter((node) => node !== cite),
    within,
  );
  const { children, beside } = compileLeaf(cite?.childNodes ?? [], within);
  if (said.length === 0 && children.length === 0) return beside;
  const fields = { blocks: said, cite: children, ...tongueOf(element, context) };
  const quote: Block =
    kind === 'quote' ? { kind, ...fields } : { kind, ...fields, ...alignOf(element) };
  // A pullquote's figure may hold more than the quotation.
  const others =
    quotation === element
      ? []
      : context.compile(
          element.childNodes.filter((node) => !holds(node, quotation)),
          context,
        );
  return [quote, ...beside, ...others];
}

/** The last thing in a quotation, where it says whose words they are. */
function citeIn(quotation: HtmlElement): HtmlElement | undefined {
  const last = quotation.childNodes.findLast(
    (node) => isElement(node) || (isText(node) && node.value.trim() !== ''),
  );
  if (last === undefined || !isElement(last)) return undefined;
  return last.tagName === 'cite' || last.tagName === 'footer' ? last : undefined;
}

function holds(node: HtmlNode, element: HtmlElement): boolean {
  if (node === element) return true;
  return isElement(node) && findElement(node, (child) => child === element) !== undefined;
}
