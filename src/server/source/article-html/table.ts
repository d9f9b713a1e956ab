import type { Block, TableCell } from '../../../shared/block.ts';
import type { ArticleContext } from './article-context.ts';
import { alignOf, numberOf } from './block-attributes.ts';
import {
  attributeOf,
  elementsIn,
  isElement,
  type HtmlElement,
  type HtmlNode,
} from './html-element.ts';
import { compileLeaf } from './leaf.ts';
import { paragraphOf } from './paragraphs.ts';

const SPAN = { least: 2, most: 1000 };

/** A table of data; one that only lays out the page (a single cell, or tables inside) gives the blocks of its cells instead. */
export function compileTable(element: HtmlElement, context: ArticleContext): Block[] {
  const rows = rowsIn(element);
  const cells = rows.flatMap(({ row }) => cellsIn(row));
  const layout =
    cells.length <= 1 ||
    context.aroundTables.has(element) ||
    attributeOf(element, 'role') === 'presentation';
  const caption = elementsIn(element).find((child) => child.tagName === 'caption');
  if (layout) {
    const nodes: HtmlNode[] = [...(caption === undefined ? [] : [caption]), ...cells];
    return nodes.flatMap((node) => context.compile([node], context));
  }
  const beside: Block[] = [];
  const leaf = (nodes: HtmlNode[]) => {
    const compiled = compileLeaf(nodes, context);
    compiled.beside.forEach((block) => beside.push(block));
    return compiled.children;
  };
  const part = (name: string) =>
    rows
      .filter((row) => row.part === name)
      .map(({ row }) => cellsIn(row).map((cell) => cellOf(cell, leaf(cell.childNodes))))
      .filter((row) => row.length > 0);
  const table = {
    kind: 'table' as const,
    caption: leaf(caption?.childNodes ?? []),
    head: part('thead'),
    body: part('tbody'),
    foot: part('tfoot'),
  };
  const cellsWithText = [...table.head, ...table.body, ...table.foot]
    .flat()
    .filter(({ children }) => children.length > 0);
  if (cellsWithText.length > 0) return [table, ...beside];
  return table.caption.length === 0 ? beside : [paragraphOf(table.caption, {}, context), ...beside];
}

type Row = { part: string; row: HtmlElement };

function rowsIn(table: HtmlElement): Row[] {
  return elementsIn(table).flatMap((child): Row[] => {
    if (child.tagName === 'tr') return [{ part: 'tbody', row: child }];
    if (!['thead', 'tbody', 'tfoot'].includes(child.tagName)) return [];
    const rows = child.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'tr');
    return rows.map((row) => ({ part: child.tagName, row }));
  });
}

function cellsIn(row: HtmlElement): HtmlElement[] {
  return elementsIn(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
}

function cellOf(cell: HtmlElement, children: TableCell['children']): TableCell {
  const columns = numberOf(cell, 'colspan', SPAN);
  const rows = numberOf(cell, 'rowspan', SPAN);
  const { align } = alignOf(cell);
  return {
    header: cell.tagName === 'th',
    children,
    ...(columns === undefined ? {} : { columns }),
    ...(rows === undefined ? {} : { rows }),
    ...(align === 'left' || align === 'center' || align === 'right' ? { align } : {}),
  };
}
