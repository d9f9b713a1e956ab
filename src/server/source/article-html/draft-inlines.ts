import type { Block } from '../../../shared/block.ts';
import type { Inline } from '../../../shared/inline.ts';
import type { ArticleContext } from './article-context.ts';
import { isBlockElement } from './block-elements.ts';
import { withoutControls } from './clean-text.ts';
import { compileFrame } from './embed.ts';
import {
  attributeOf,
  hasClass,
  isElement,
  isSilent,
  isText,
  type HtmlElement,
  type HtmlNode,
} from './html-element.ts';
import { compileMediaElement } from './media.ts';
import { compilePicture } from './picture.ts';
import { compileNote } from './note.ts';
import { plainLine } from './plain-text.ts';
import { isBlank, joinStrings } from './settle-inlines.ts';
import { withoutShortcodes } from './shortcodes.ts';
import {
  within,
  wrappingOf,
  type Reading,
  type Surroundings,
  type Wrapping,
} from './text-marks.ts';

/** Running text on its way: pictures and players found in it are blocks, to be set beside it. */
export type Draft = Inline | { kind: 'block'; block: Block };

/** Reads nodes as running text, the marks that stand around whole blocks included. */
export function draftInlines(
  nodes: HtmlNode[],
  context: ArticleContext,
  reading: Reading = {},
): Draft[] {
  const literal = reading.verbatim ?? false;
  let here: Surroundings = { ...reading, marks: 0, literal, ruby: false };
  const around = context.marks.map((element) => {
    const wrapping = wrappingOf(element, here, context);
    here = within(here, wrapping);
    return wrapping;
  });
  const drafts = around.reduceRight(wrap, draftNodes(nodes, here, context));
  return joinDrafts(drafts, literal, context);
}

/** Neighbouring strings made one and, unless they are literal, freed of shortcodes, which may be spread over several. */
export function joinDrafts(drafts: Draft[], literal: boolean, context: ArticleContext): Draft[] {
  const joined = joinStrings<Exclude<Draft, string>>(drafts);
  if (literal) return joined;
  return joined.flatMap((draft): Draft[] => {
    if (typeof draft !== 'string') return [draft];
    const text = withoutShortcodes(draft, context.closedShortcodes);
    return text === '' ? [] : [text];
  });
}

function draftNodes(nodes: HtmlNode[], here: Surroundings, context: ArticleContext): Draft[] {
  const drafts = nodes.flatMap((node): Draft[] => {
    if (isText(node)) return draftText(withoutControls(node.value), here, context);
    return isElement(node) ? draftElement(node, here, context) : [];
  });
  return joinDrafts(drafts, here.literal, context);
}

function draftText(text: string, here: Surroundings, context: ArticleContext): Draft[] {
  if (here.blankLines !== true || text.trim() === '') return [text];
  const parts = text.split(/(?:\n[ \t\r\f]*){2,}/);
  context.countLines(parts.length);
  return parts.flatMap((part, index): Draft[] =>
    index === 0 ? [part] : [{ kind: 'break' }, { kind: 'break' }, part],
  );
}

function draftElement(element: HtmlElement, here: Surroundings, context: ArticleContext): Draft[] {
  const { tagName } = element;
  const newLine: Draft = here.verbatim === true ? '\n' : { kind: 'break' };
  if (tagName === 'br') return [newLine];
  if (tagName === 'img') return draftPicture(element, context);
  if (tagName === 'iframe' || tagName === 'embed') return asDrafts(compileFrame(element, context));
  if (tagName === 'audio' || tagName === 'video') {
    return asDrafts(compileMediaElement(element, context));
  }
  if (isSilent(element)) return [];
  const note = here.linked === true ? undefined : compileNote(element, context);
  if (note !== undefined) return [note];
  const wrapping = wrappingOf(element, here, context);
  const children = draftNodes(element.childNodes, within(here, wrapping), context);
  const edge: Draft[] = isBlockElement(element) || tagName === 'hr' ? [newLine] : [];
  return [...edge, ...wrap(children, wrapping), ...edge];
}

/** Drafts inside of a mark or link; blocks among them stay outside, those of a link being linked themselves. */
function wrap(children: Draft[], { mark, href }: Wrapping): Draft[] {
  if (mark === undefined && href === undefined) return children;
  const wrapped: Draft[] = [];
  let inner: Inline[] = [];
  const flush = () => {
    if (isBlank(inner)) inner.forEach((blank) => wrapped.push(blank));
    else if (href !== undefined) wrapped.push({ kind: 'link', href, children: inner });
    else if (mark !== undefined) wrapped.push({ ...mark, children: inner });
    inner = [];
  };
  for (const child of children) {
    if (typeof child === 'string' || child.kind !== 'block') inner.push(child);
    else {
      flush();
      wrapped.push(href === undefined ? child : linkedBlock(child.block, href));
    }
  }
  flush();
  return wrapped;
}

function linkedBlock(block: Block, href: string): Draft {
  // A picture linked to its own file only asks to be seen larger.
  const enlarges = /\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)/i.test(href);
  const linkable = block.kind === 'figure' && block.href === undefined && !enlarges;
  return { kind: 'block', block: linkable ? { ...block, href } : block };
}

function draftPicture(element: HtmlElement, context: ArticleContext): Draft[] {
  if (hasClass(element, 'emoji', 'wp-smiley'))
    return [plainLine(attributeOf(element, 'alt') ?? '')];
  return asDrafts(compilePicture(element, context));
}

function asDrafts(block: Block | undefined): Draft[] {
  return block === undefined ? [] : [{ kind: 'block', block }];
}
