import type { Block } from '../../../shared/block.ts';
import type { Inline } from '../../../shared/inline.ts';
import type { ArticleContext } from './article-context.ts';
import { alignOf, defined } from './block-attributes.ts';
import { compileEmbed } from './embed.ts';
import {
  attributeOf,
  elementsIn,
  findElement,
  hasClass,
  isElement,
  isText,
  type HtmlElement,
} from './html-element.ts';
import { compileLeaf } from './leaf.ts';
import { mediaBlock } from './media.ts';
import { paragraphOf } from './paragraphs.ts';
import { pictureOf } from './picture.ts';
import { plainLine, textIn } from './plain-text.ts';

const CREDITS = ['credit', 'media-credit', 'image-credit', 'wp-credit'];

/** Whatever stands in a figure, with its caption: a picture, a table, a player. Several pictures make a gallery. */
export function compileFigure(element: HtmlElement, context: ArticleContext): Block[] {
  const caption = captionIn(element);
  const blocks = context.compile(
    element.childNodes.filter((node) => node !== caption),
    context,
  );
  return captioned(element, blocks, caption, context);
}

/** The embed block; its text as ordinary blocks when it names no address. */
export function compileEmbedBlock(element: HtmlElement, context: ArticleContext): Block[] {
  const embed = compileEmbed(element, context);
  if (embed === undefined) return compileFigure(element, context);
  return captioned(element, [embed], captionIn(element), context);
}

/** The audio and video blocks; in our own markup they are links. */
export function compileMedia(
  medium: 'audio' | 'video',
  element: HtmlElement,
  context: ArticleContext,
): Block[] {
  const player = findElement(element, ({ tagName }) => tagName === 'audio' || tagName === 'video');
  const link = findElement(element, ({ tagName }) => tagName === 'a');
  if (player !== undefined || link === undefined) return compileFigure(element, context);
  const media = mediaBlock(medium, attributeOf(link, 'href') ?? '', context);
  if (media === undefined) return compileFigure(element, context);
  return captioned(element, [media], captionIn(element), context);
}

/** The element that says what a figure shows. */
export function captionIn(element: HtmlElement): HtmlElement | undefined {
  return elementsIn(element).find(
    (child) =>
      child.tagName === 'figcaption' ||
      hasClass(child, 'wp-caption-text', 'gallery-caption', 'blocks-gallery-caption'),
  );
}

function captioned(
  element: HtmlElement,
  blocks: Block[],
  caption: HtmlElement | undefined,
  context: ArticleContext,
): Block[] {
  const credit = caption && creditIn(caption);
  const nodes = caption?.childNodes.filter((node) => node !== credit) ?? [];
  const { children, beside } = compileLeaf(nodes, context);
  const said = { children, credit: credit === undefined ? '' : plainLine(textIn([credit])) };
  const figures = blocks.filter((block) => block.kind === 'figure');
  const [only] = blocks;
  if (figures.length > 1 && figures.length === blocks.length) {
    const pictures = figures.map(pictureOf);
    const gallery: Block = { kind: 'gallery', figures: pictures, caption: children };
    return [gallery, ...creditParagraph(said.credit, context), ...beside];
  }
  if (blocks.length !== 1 || only === undefined)
    return [...blocks, ...paragraphs(said, context), ...beside];
  if (only.kind === 'figure' && only.caption.length === 0) {
    const { image, href, align = alignOf(element).align } = only;
    const credited = said.credit === '' ? undefined : said.credit;
    const fields = defined({ align, href, credit: credited });
    return [{ kind: 'figure', image, caption: children, ...fields }, ...beside];
  }
  if ('caption' in only && only.caption.length === 0) {
    return [{ ...only, caption: children }, ...creditParagraph(said.credit, context), ...beside];
  }
  return [...blocks, ...paragraphs(said, context), ...beside];
}

/** The last thing in a caption, where it says whose picture it is. */
function creditIn(caption: HtmlElement): HtmlElement | undefined {
  const last = caption.childNodes.findLast((node) => !isText(node) || node.value.trim() !== '');
  if (last === undefined || !isElement(last)) return undefined;
  return hasClass(last, ...CREDITS) || attributeOf(last, 'data-part') === 'credit'
    ? last
    : undefined;
}

type Said = { children: Inline[]; credit: string };

function paragraphs({ children, credit }: Said, context: ArticleContext): Block[] {
  const caption = children.length === 0 ? [] : [paragraphOf(children, {}, context)];
  return [...caption, ...creditParagraph(credit, context)];
}

function creditParagraph(credit: string, context: ArticleContext): Block[] {
  return credit === '' ? [] : [paragraphOf([credit], {}, context)];
}
