import type { Block } from '../../../shared/block.ts';
import type { ArticleContext } from './article-context.ts';
import { tongueOf } from './block-attributes.ts';
import { isBlockElement } from './block-elements.ts';
import { isEmbedHolder } from './embed-holder.ts';
import { compileEmbedBlock, compileFigure, compileMedia } from './figure.ts';
import { compileFootnotes } from './footnotes.ts';
import { compileGallery } from './gallery.ts';
import { blockNameOf, hasClass, type HtmlElement } from './html-element.ts';
import {
  compileColumns,
  compileCover,
  compileDetails,
  compileGroup,
  compileMediaText,
} from './layout.ts';
import { compileButtons, compileFile } from './links.ts';
import { compileDefinitions, compileList } from './lists.ts';
import { compileParagraph } from './paragraphs.ts';
import { marksText } from './text-marks.ts';
import { compilePullquote, compileQuote } from './quotes.ts';
import { compileTable } from './table.ts';
import { compileHeading, compilePreformatted } from './text-blocks.ts';

/** Compiles one element into blocks. */
export type BlockRule = (element: HtmlElement, context: ArticleContext) => Block[];

/** Rules by element, for whatever no block's name says more about. */
const BY_TAG: Record<string, BlockRule> = {
  p: compileParagraph,
  h1: compileHeading,
  h2: compileHeading,
  h3: compileHeading,
  h4: compileHeading,
  h5: compileHeading,
  h6: compileHeading,
  pre: compilePreformatted,
  listing: compilePreformatted,
  xmp: compilePreformatted,
  plaintext: compilePreformatted,
  hr: () => [{ kind: 'separator' }],
  ul: compileList,
  ol: compileList,
  menu: compileList,
  dir: compileList,
  dl: compileDefinitions,
  blockquote: compileQuote,
  table: compileTable,
  figure: compileFigure,
  details: compileDetails,
};

/** Rules by the name of a WordPress block, each for the elements that WordPress makes it of. */
const BY_NAME: Record<string, { tags: string[]; rule: BlockRule }> = {
  pullquote: { tags: ['figure', 'blockquote'], rule: compilePullquote },
  gallery: { tags: ['figure', 'ul', 'div'], rule: compileGallery },
  embed: { tags: ['figure', 'div'], rule: compileEmbedBlock },
  audio: { tags: ['figure'], rule: compileMedia.bind(undefined, 'audio') },
  video: { tags: ['figure'], rule: compileMedia.bind(undefined, 'video') },
  'media-text': { tags: ['div'], rule: compileMediaText },
  cover: { tags: ['div', 'section'], rule: compileCover },
  columns: { tags: ['div'], rule: compileColumns },
  group: { tags: ['div', 'section', 'article', 'aside', 'main'], rule: compileGroup },
  buttons: { tags: ['div'], rule: compileButtons },
  button: { tags: ['div'], rule: compileButtons },
  file: { tags: ['div'], rule: compileFile },
  footnotes: { tags: ['ol'], rule: compileFootnotes },
};

/** Rules that never nest blocks, and so hold at any depth. */
const LEAVES = new Set<BlockRule>([compileParagraph, compileHeading, compilePreformatted]);

/** Marks around whole blocks that are kept; each costs a look at every block in them. */
const MOST_MARKS = 8;

/** Blocks nested deeper than this are set one after the other. */
const DEEPEST = 12;

/** The rule for an element that begins a block: that of its block's name, else of its tag, else one that keeps the blocks in it; undefined for an element of running text. */
export function ruleFor(element: HtmlElement, context: ArticleContext): BlockRule | undefined {
  if (!isBlockElement(element) && element.tagName !== 'hr') {
    return context.aroundBlocks.has(element) ? keepContent : undefined;
  }
  const rule = namedRule(element) ?? ownRule(element);
  if (rule === undefined) return keepContent;
  return context.depth < DEEPEST || LEAVES.has(rule) ? rule : keepContent;
}

function namedRule(element: HtmlElement): BlockRule | undefined {
  const name = blockNameOf(element);
  const named = name !== undefined && Object.hasOwn(BY_NAME, name) ? BY_NAME[name] : undefined;
  if (named?.tags.includes(element.tagName)) return named.rule;
  if (isEmbedHolder(element)) return compileEmbedBlock;
  if (hasClass(element, 'wp-caption', 'gallery-item')) return compileFigure;
  return hasClass(element, 'gallery') && element.tagName === 'div' ? compileGallery : undefined;
}

function ownRule(element: HtmlElement): BlockRule | undefined {
  return Object.hasOwn(BY_TAG, element.tagName) ? BY_TAG[element.tagName] : undefined;
}

function marksAround(element: HtmlElement, context: ArticleContext): HtmlElement[] {
  const kept = !isBlockElement(element) && context.marks.length < MOST_MARKS && marksText(element);
  return kept ? [...context.marks, element] : context.marks;
}

/** An element that is no block of ours: what it holds stays, and so does what it says of it. */
function keepContent(element: HtmlElement, context: ArticleContext): Block[] {
  return context.compile(element.childNodes, {
    ...context,
    tongue: tongueOf(element, context),
    marks: marksAround(element, context),
  });
}
