import type { Block } from '../../../shared/block.ts';
import type { ArticleContext } from './article-context.ts';
import {
  attributeOf,
  findElement,
  isElement,
  type HtmlElement,
  type HtmlNode,
} from './html-element.ts';
import { compileLeaf } from './leaf.ts';
import { safeHref } from './safe-href.ts';

const LINKED = { linked: true };

/** A row of buttons; one without an address that may be followed is shown as its text. */
export function compileButtons(element: HtmlElement, context: ArticleContext): Block[] {
  const blocks: Block[] = [];
  for (const block of buttonsIn(element.childNodes, context)) {
    const last = blocks.at(-1);
    if (block.kind === 'buttons' && last?.kind === 'buttons') last.links.push(...block.links);
    else blocks.push(block);
  }
  return blocks;
}

function buttonsIn(nodes: HtmlNode[], context: ArticleContext): Block[] {
  return nodes.flatMap((node): Block[] => {
    if (!isElement(node)) return context.compile([node], context);
    if (node.tagName === 'div') return buttonsIn(node.childNodes, context);
    const href = node.tagName === 'a' ? hrefOf(node, context) : undefined;
    if (href === undefined) return context.compile([node], context);
    const { children, beside } = compileLeaf(node.childNodes, context, LINKED);
    if (children.length === 0) return beside;
    return [{ kind: 'buttons', links: [{ href, children }] }, ...beside];
  });
}

/** A file to be fetched: its name, and what its button says. */
export function compileFile(element: HtmlElement, context: ArticleContext): Block[] {
  const nodes = element.childNodes.filter((node) => !isElement(node) || node.tagName !== 'object');
  const links = nodes.filter(isElement).filter((child) => child.tagName === 'a');
  const [name, second] = links;
  const href = name && hrefOf(name, context);
  if (name === undefined || href === undefined) return context.compile(nodes, context);
  // Our own renderer sets both parts into one link.
  const part = findElement(name, (inner) => attributeOf(inner, 'data-part') === 'name');
  const action =
    second ?? findElement(name, (inner) => attributeOf(inner, 'data-part') === 'action');
  const leaf = compileLeaf((part ?? name).childNodes, context, LINKED);
  const said = compileLeaf(action?.childNodes ?? [], context, LINKED);
  const others = nodes.filter((node) => node !== name && node !== action);
  return [
    {
      kind: 'file',
      href,
      name: leaf.children,
      ...(said.children.length === 0 ? {} : { action: said.children }),
    },
    ...leaf.beside,
    ...said.beside,
    ...context.compile(others, context),
  ];
}

function hrefOf(link: HtmlElement, context: ArticleContext): string | undefined {
  const href = attributeOf(link, 'href');
  return href === undefined ? undefined : safeHref(href, context.resolveLink);
}
