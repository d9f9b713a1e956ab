import type { Block, Figure } from '../../../shared/block.ts';
import type { ArticleContext } from './article-context.ts';
import { alignOf, defined, numberOf } from './block-attributes.ts';
import { attributeOf, classesOf, type HtmlElement } from './html-element.ts';
import { plainLine } from './plain-text.ts';

export type FigureBlock = Extract<Block, { kind: 'figure' }>;

const SIZE = { least: 1, most: 50_000 };

/** Where lazy-loading plugins put the address while a placeholder stands in `src`. */
const LAZY_SOURCES = ['data-src', 'data-lazy-src', 'data-orig-file'];

/** The picture of an `img` as a block; undefined when its source does not know it. */
export function compilePicture(
  element: HtmlElement,
  context: ArticleContext,
): FigureBlock | undefined {
  const image = findImage(element, context);
  return image && { kind: 'figure', image, caption: [], ...alignOf(element) };
}

/** What a figure shows, for the blocks that hold figures. */
export function pictureOf({ image, caption, credit, href }: FigureBlock): Figure {
  return { image, caption, ...defined({ credit, href }) };
}

/** The picture that the newsroom stores for an `img`, or for an element with it in the background. */
export function findImage(element: HtmlElement, context: ArticleContext) {
  const src = sourceOf(element);
  const id =
    classesOf(element)
      .map((name) => /^wp-image-(\d{1,15})$/.exec(name)?.[1])
      .find((found) => found !== undefined) ??
    /^\d{1,15}$/.exec(attributeOf(element, 'data-id') ?? '')?.[0];
  if (src === '' && id === undefined) return undefined;
  const width = numberOf(element, 'width', SIZE);
  const height = numberOf(element, 'height', SIZE);
  // A dot that counts readers is no picture.
  if (id === undefined && width !== undefined && width <= 2) return undefined;
  return context.findImage({
    src,
    id,
    width,
    height,
    alt: plainLine(attributeOf(element, 'alt') ?? ''),
  });
}

function sourceOf(element: HtmlElement): string {
  const written = [...LAZY_SOURCES, 'src'].map((name) => attributeOf(element, name)?.trim() ?? '');
  const source = written.find((src) => src !== '' && !/^data:/i.test(src)) ?? backgroundOf(element);
  return source.length > 2048 ? '' : source;
}

function backgroundOf(element: HtmlElement): string {
  const style = attributeOf(element, 'style')?.slice(0, 4000) ?? '';
  return /background(?:-image)?\s*:\s*url\(\s*["']?([^"')\s]+)/i.exec(style)?.[1] ?? '';
}
