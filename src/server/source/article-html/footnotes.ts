import type { Block } from '../../../shared/block.ts';
import { inside, type ArticleContext } from './article-context.ts';
import {
  attributeOf,
  elementsIn,
  isElement,
  type HtmlElement,
  type HtmlNode,
} from './html-element.ts';
import { compileLeaf } from './leaf.ts';
import { anchorOf } from './safe-href.ts';

/** The notes below a story; the links back are the renderer's own, so WordPress's are left out. What is no note follows as ordinary blocks. */
export function compileFootnotes(element: HtmlElement, context: ArticleContext): Block[] {
  const items: Extract<Block, { kind: 'footnotes' }>['items'] = [];
  const beside: Block[] = [];
  const others: HtmlNode[] = [];
  for (const node of element.childNodes) {
    const id =
      isElement(node) && node.tagName === 'li'
        ? anchorOf(attributeOf(node, 'id') ?? '')
        : undefined;
    if (!isElement(node) || id === undefined || context.taken.has(id)) {
      others.push(node);
      continue;
    }
    context.taken.add(id);
    const leaf = compileLeaf(withoutWayBack(node, id), context);
    items.push({ id, children: leaf.children });
    leaf.beside.forEach((block) => beside.push(block));
  }
  const notes: Block[] = items.length === 0 ? [] : [{ kind: 'footnotes', items }];
  return [...notes, ...beside, ...context.compile(others, inside(context))];
}

function withoutWayBack(item: HtmlElement, id: string): HtmlNode[] {
  const back = elementsIn(item).findLast(
    (child) =>
      child.tagName === 'a' &&
      anchorOf(attributeOf(child, 'href')?.slice(1) ?? '') === `${id}-link`,
  );
  return item.childNodes.filter((child) => child !== back);
}
