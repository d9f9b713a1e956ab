import type { Block } from '../../../shared/block.ts';
import { NUMBERINGS } from '../../../shared/block-fields.ts';
import { inside, type ArticleContext } from './article-context.ts';
import { defined, numberOf, tongueOf } from './block-attributes.ts';
import { attributeOf, isElement, type HtmlElement, type HtmlNode } from './html-element.ts';
import { compileLeaf } from './leaf.ts';

/** By the name that HTML has for them. */
const NUMBERING_TYPES: Record<string, string> = {
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
};
const START = { least: -99_999, most: 99_999 };

/** A list; what stands between its items, such as a list set wrongly beside them, belongs to the item before. */
export function compileList(element: HtmlElement, context: ArticleContext): Block[] {
  const within = inside(context);
  const items: Block[][] = [];
  for (const group of groupBy(element, (child) => child.tagName === 'li')) {
    const blocks = context.compile(group.nodes, within);
    if (blocks.length === 0) continue;
    const last = items.at(-1);
    if (group.matched || last === undefined) items.push(blocks);
    else blocks.forEach((block) => last.push(block));
  }
  if (items.length === 0) return [];
  const ordered = element.tagName === 'ol';
  const start = ordered ? numberOf(element, 'start', START) : undefined;
  const reversed = ordered && attributeOf(element, 'reversed') !== undefined;
  return [
    {
      kind: 'list',
      ordered,
      items,
      ...(start === undefined ? {} : { start }),
      ...(reversed ? { reversed } : {}),
      ...(ordered ? defined({ numbering: numberingOf(element) }) : {}),
      ...tongueOf(element, context),
    },
  ];
}

/** What numbers a list: the editor says it as a style, older pages as a type, our own as an attribute. */
function numberingOf(element: HtmlElement): (typeof NUMBERINGS)[number] | undefined {
  const style = attributeOf(element, 'style')?.slice(0, 2000) ?? '';
  const said =
    attributeOf(element, 'data-numbering') ??
    /list-style-type\s*:\s*([a-z-]+)/i.exec(style)?.[1]?.toLowerCase() ??
    NUMBERING_TYPES[attributeOf(element, 'type') ?? ''];
  return NUMBERINGS.find((known) => known === said);
}

/** A list of terms, each with what it means. */
export function compileDefinitions(element: HtmlElement, context: ArticleContext): Block[] {
  const within = inside(context);
  const items: Extract<Block, { kind: 'definitions' }>['items'] = [];
  const addDetail = (blocks: Block[]) => {
    const last = items.at(-1);
    if (last !== undefined) blocks.forEach((block) => last.detail.push(block));
    else if (blocks.length > 0) items.push({ term: [], detail: blocks });
  };
  for (const { matched, nodes } of groupBy(element, isTerm, 'div')) {
    if (!matched) {
      addDetail(context.compile(nodes, within));
      continue;
    }
    const { children, beside } = compileLeaf(nodes, within);
    if (children.length > 0) items.push({ term: children, detail: [] });
    addDetail(beside);
  }
  if (items.length === 0) return [];
  return [{ kind: 'definitions', items, ...tongueOf(element, context) }];
}

const isTerm = (child: HtmlElement) => child.tagName === 'dt';

type Group = { matched: boolean; nodes: HtmlNode[] };

/** An element's children in order: each that matches by its own children, those between together; `wrapper` elements are looked into. */
function groupBy(
  element: HtmlElement,
  matches: (child: HtmlElement) => boolean,
  wrapper?: string,
): Group[] {
  const groups: Group[] = [];
  for (const node of element.childNodes) {
    const last = groups.at(-1);
    if (isElement(node) && matches(node)) groups.push({ matched: true, nodes: node.childNodes });
    else if (isElement(node) && node.tagName === wrapper) groups.push(...groupBy(node, matches));
    else if (last?.matched === false) last.nodes.push(node);
    else groups.push({ matched: false, nodes: [node] });
  }
  return groups;
}
