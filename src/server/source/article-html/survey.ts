import { ArticleTooLarge } from './parse-bounded.ts';
import type { Survey } from './article-context.ts';
import { isBlockElement } from './block-elements.ts';
import {
  attributeOf,
  blockNameOf,
  isElement,
  isSilent,
  isText,
  type HtmlElement,
  type HtmlNode,
} from './html-element.ts';
import { anchorOf } from './safe-href.ts';
import { closedShortcodes } from './shortcodes.ts';

/** Browsers stop nesting at 512; everything after this may be recursive. */
const DEEPEST = 512;

/** Looks through a parsed body once; throws `ArticleTooLarge` where it is nested too deeply. */
export function surveyArticle(roots: HtmlNode[]): Survey {
  const survey: Survey = {
    aroundBlocks: new Set(),
    aroundTables: new Set(),
    closedShortcodes: new Set(),
    footnotes: new Set(),
  };
  const path: HtmlElement[] = [];
  const visit = (node: HtmlNode, inCode: boolean) => {
    if (isText(node)) {
      if (!inCode && node.value.includes('[/')) {
        closedShortcodes(node.value).forEach((name) => survey.closedShortcodes.add(name));
      }
      return;
    }
    if (!isElement(node) || isSilent(node)) return;
    if (isBlockElement(node)) markParents(survey.aroundBlocks, path);
    if (node.tagName === 'table') {
      const table = path.findLast((element) => element.tagName === 'table');
      if (table !== undefined) survey.aroundTables.add(table);
    }
    if (blockNameOf(node) === 'footnotes') addFootnotes(node, survey.footnotes);
    if (path.length >= DEEPEST) {
      throw new ArticleTooLarge(`The body is nested more than ${DEEPEST} deep`);
    }
    path.push(node);
    const code = inCode || node.tagName === 'pre' || node.tagName === 'code';
    for (const child of node.childNodes) visit(child, code);
    path.pop();
  };
  for (const root of roots) visit(root, false);
  return survey;
}

function markParents(marked: Set<HtmlElement>, path: HtmlElement[]): void {
  for (let at = path.length - 1; at >= 0; at -= 1) {
    const parent = path[at]!;
    if (marked.has(parent)) return;
    marked.add(parent);
  }
}

function addFootnotes(list: HtmlElement, anchors: Set<string>): void {
  for (const item of list.childNodes) {
    if (!isElement(item) || item.tagName !== 'li') continue;
    const anchor = anchorOf(attributeOf(item, 'id') ?? '');
    if (anchor !== undefined) anchors.add(anchor);
  }
}
