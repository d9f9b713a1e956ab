import { isBlockElement } from './block-elements.ts';
import { BidiBalance, foldSpaces, withoutControls } from './clean-text.ts';
import { isElement, isSilent, isText, type HtmlNode } from './html-element.ts';
import { ArticleTooLarge, parseBounded } from './parse-bounded.ts';
import { closedShortcodes, withoutShortcodes } from './shortcodes.ts';

/** Longer ones are no titles, captions or biographies. */
const MOST_HTML = 20_000;

/** The sign with which WordPress says that an excerpt was cut. */
const CUT = /\[\s*(?:…|\.\.\.)\s*\]/g;

/** The text of a short piece of HTML (a title, an excerpt, a caption, a biography) on one line: entities decoded, tags, shortcodes and `[…]` dropped; '' when it has none. Never throws. */
export function plainText(html: string): string {
  if (!/[<&]/.test(html)) return plainLine(html.slice(0, MOST_HTML).replace(CUT, ''));
  try {
    return plainLine(textIn(parseBounded(html.slice(0, MOST_HTML)).childNodes).replace(CUT, ''));
  } catch (error) {
    if (error instanceof ArticleTooLarge) return '';
    throw error;
  }
}

/** Text that is no HTML (an attribute's value, say) on one line, cleaned as `plainText` cleans it. */
export function plainLine(text: string): string {
  const clean = withoutControls(text);
  const words = withoutShortcodes(clean, new Set(closedShortcodes(clean)));
  const bidi = new BidiBalance();
  return foldSpaces(bidi.balance(words) + bidi.close()).trim();
}

/** The text of nodes in reading order, with a space where a block begins or ends. */
export function textIn(nodes: HtmlNode[]): string {
  let text = '';
  const rest: (HtmlNode | string)[] = nodes.toReversed();
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if (typeof node === 'string') text += node;
    else if (isText(node)) text += node.value;
    else if (isElement(node) && !isSilent(node)) {
      const edge = node.tagName === 'br' || isBlockElement(node) ? ' ' : '';
      rest.push(edge, ...node.childNodes.toReversed());
      text += edge;
    }
  }
  return text;
}
