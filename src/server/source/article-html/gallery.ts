import type { Block } from '../../../shared/block.ts';
import type { ArticleContext } from './article-context.ts';
import { numberOf } from './block-attributes.ts';
import { captionIn, compileFigure } from './figure.ts';
import { classesOf, hasClass, isElement, type HtmlElement } from './html-element.ts';
import { compileLeaf } from './leaf.ts';
import { paragraphOf } from './paragraphs.ts';
import { pictureOf } from './picture.ts';

const COLUMNS = { least: 1, most: 9 };

/** What galleries put between themselves and their pictures. */
const WRAPPERS = new Set(['div', 'ul', 'ol', 'li', 'p']);

/** A gallery, of blocks or of the classic editor; what is no picture follows it. */
export function compileGallery(element: HtmlElement, context: ArticleContext): Block[] {
  const caption = captionIn(element);
  const blocks = pictures(element, caption, context);
  const figures = blocks.filter((block) => block.kind === 'figure');
  const others = blocks.filter((block) => block.kind !== 'figure');
  const { children, beside } = compileLeaf(caption?.childNodes ?? [], context);
  const rest = [...others, ...beside];
  if (figures.length === 0) {
    return children.length === 0 ? rest : [...rest, paragraphOf(children, {}, context)];
  }
  const columns = columnsOf(element);
  return [
    {
      kind: 'gallery',
      figures: figures.map(pictureOf),
      caption: children,
      ...(columns === undefined ? {} : { columns }),
    },
    ...rest,
  ];
}

function pictures(
  element: HtmlElement,
  caption: HtmlElement | undefined,
  context: ArticleContext,
): Block[] {
  return element.childNodes.flatMap((node) => {
    if (node === caption) return [];
    if (!isElement(node)) return context.compile([node], context);
    // Definition lists once, figures later.
    if (hasClass(node, 'gallery-item')) return compileFigure(node, context);
    return WRAPPERS.has(node.tagName)
      ? pictures(node, undefined, context)
      : context.compile([node], context);
  });
}

function columnsOf(element: HtmlElement): number | undefined {
  const named = classesOf(element)
    .map((name) => /^(?:gallery-)?columns-([1-9])$/.exec(name)?.[1])
    .find((found) => found !== undefined);
  return named === undefined ? numberOf(element, 'data-columns', COLUMNS) : Number(named);
}
