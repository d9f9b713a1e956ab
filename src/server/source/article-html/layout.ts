import type { Block } from '../../../shared/block.ts';
import { inside, type ArticleContext } from './article-context.ts';
import {
  attributeOf,
  elementsIn,
  findElement,
  hasClass,
  isElement,
  isText,
  type HtmlElement,
  type HtmlNode,
} from './html-element.ts';
import { compileLeaf } from './leaf.ts';
import { findImage, pictureOf } from './picture.ts';

/** Blocks that belong together. */
export function compileGroup(element: HtmlElement, context: ArticleContext): Block[] {
  const blocks = context.compile(element.childNodes, inside(context));
  return blocks.length === 0 ? [] : [{ kind: 'group', blocks }];
}

/** Columns side by side; a single one is no column. */
export function compileColumns(element: HtmlElement, context: ArticleContext): Block[] {
  const columns = element.childNodes
    .filter((node) => isElement(node) || (isText(node) && node.value.trim() !== ''))
    .map((node) => {
      const nodes = isElement(node) && node.tagName === 'div' ? node.childNodes : [node];
      return context.compile(nodes, inside(context));
    })
    .filter((blocks) => blocks.length > 0);
  return columns.length > 1 ? [{ kind: 'columns', columns }] : columns.flat();
}

/** A picture with text upon it. */
export function compileCover(element: HtmlElement, context: ArticleContext): Block[] {
  const background = elementsIn(element).find(
    (child) =>
      ['img', 'picture'].includes(child.tagName) ||
      hasClass(child, BACKGROUND) ||
      attributeOf(child, 'data-part') === 'background',
  );
  const source = background === undefined ? element : imageIn(background);
  const image = (source && findImage(source, context)) ?? null;
  const blocks = context.compile(
    element.childNodes.filter((node) => node !== background && !isBackgroundVideo(node)),
    inside(context),
  );
  return image === null && blocks.length === 0 ? [] : [{ kind: 'cover', image, blocks }];
}

const BACKGROUND = 'wp-block-cover__image-background';

const isImage = (element: HtmlElement) => element.tagName === 'img';

function imageIn(element: HtmlElement): HtmlElement | undefined {
  return isImage(element) ? element : (findElement(element, isImage) ?? element);
}

function isBackgroundVideo(node: HtmlNode): boolean {
  return isElement(node) && node.tagName === 'video';
}

/** A picture beside text; without a picture that is known, its blocks alone. */
export function compileMediaText(element: HtmlElement, context: ArticleContext): Block[] {
  const media = elementsIn(element).find((child) => child.tagName === 'figure');
  const within = inside(context);
  const shown = media === undefined ? [] : context.compile([media], within);
  const blocks = context.compile(
    element.childNodes.filter((node) => node !== media),
    within,
  );
  const [figure] = shown;
  if (shown.length !== 1 || figure?.kind !== 'figure') return [...shown, ...blocks];
  const right =
    hasClass(element, 'has-media-on-the-right') || attributeOf(element, 'data-side') === 'right';
  return [
    { kind: 'media-text', figure: pictureOf(figure), side: right ? 'right' : 'left', blocks },
  ];
}

/** Text that opens when its summary is pressed. */
export function compileDetails(element: HtmlElement, context: ArticleContext): Block[] {
  const within = inside(context);
  const summary = elementsIn(element).find((child) => child.tagName === 'summary');
  const { children, beside } = compileLeaf(summary?.childNodes ?? [], within);
  const rest = context.compile(
    element.childNodes.filter((node) => node !== summary),
    within,
  );
  const blocks = [...beside, ...rest];
  if (blocks.length === 0 && children.length === 0) return [];
  return [{ kind: 'details', summary: children, blocks }];
}
