import type { Block } from '../../../shared/block.ts';
import { MARKS, type Inline } from '../../../shared/inline.ts';
import type { ArticleContext } from './article-context.ts';
import { isBlockElement } from './block-elements.ts';
import { ownTongue } from './block-attributes.ts';
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
import { safeHref } from './safe-href.ts';
import { isBlank, joinStrings } from './settle-inlines.ts';
import { withoutShortcodes } from './shortcodes.ts';

/** Running text on its way: pictures and players found in it are blocks, to be set beside it. */
export type Draft = Inline | { kind: 'block'; block: Block };

/** How text is read: `blankLines` part paragraphs (bare text of the classic editor), `verbatim` keeps lines and brackets, `linked` text stands in a link and so holds none. */
export type Reading = { blankLines?: boolean; verbatim?: boolean; linked?: boolean };
type Surroundings = Reading & { marks: number; literal: boolean; ruby: boolean };

/** More marks around one word are an attack, not a style. */
const MOST_MARKS = 12;

/** Elements by another name than their mark. */
const OTHER_NAMES: Record<string, string> = {
  b: 'strong',
  i: 'em',
  strike: 's',
  tt: 'code',
  acronym: 'abbr',
};
const SPOKEN = new Set(['abbr', 'dfn']);

/** Reads nodes as running text, the marks that stand around whole blocks included. */
export function draftInlines(
  nodes: HtmlNode[],
  context: ArticleContext,
  reading: Reading = {},
): Draft[] {
  const outer: Surroundings[] = [
    { ...reading, marks: 0, literal: reading.verbatim ?? false, ruby: false },
  ];
  for (const element of context.marks) outer.push(around(element, outer.at(-1)!, context));
  let drafts = draftNodes(nodes, outer.at(-1)!, context);
  for (let at = context.marks.length - 1; at >= 0; at -= 1) {
    drafts = wrap(context.marks[at]!, drafts, outer[at]!, context);
  }
  return joinDrafts(drafts, reading.verbatim ?? false, context);
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
  const children = draftNodes(element.childNodes, around(element, here, context), context);
  const edge: Draft[] = isBlockElement(element) || tagName === 'hr' ? [newLine] : [];
  return [...edge, ...wrap(element, children, here, context), ...edge];
}

/** What holds for the children of an element. */
function around(element: HtmlElement, here: Surroundings, context: ArticleContext): Surroundings {
  const mark = markOf(element, here);
  return {
    ...here,
    literal: here.literal || mark?.name === 'code',
    marks: here.marks + (mark === undefined ? 0 : 1),
    linked: here.linked === true || linkOf(element, here, context) !== undefined,
    ruby: mark?.name === 'ruby',
  };
}

/** An element's drafts inside of its mark or link; blocks among them stay outside, those of a link being linked themselves. */
function wrap(
  element: HtmlElement,
  children: Draft[],
  here: Surroundings,
  context: ArticleContext,
): Draft[] {
  const mark = markOf(element, here);
  const href = linkOf(element, here, context);
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

/** Whether the element says something of the text in it: a link or a mark. */
export function marksText(element: HtmlElement): boolean {
  return (
    element.tagName === 'a' ||
    markOf(element, { marks: 0, literal: false, ruby: false }) !== undefined
  );
}

function markOf(element: HtmlElement, here: Surroundings) {
  if (here.marks >= MOST_MARKS) return undefined;
  const { tagName } = element;
  const wanted = Object.hasOwn(OTHER_NAMES, tagName) ? OTHER_NAMES[tagName] : tagName;
  const name = MARKS.find((mark) => mark === wanted);
  if (name === undefined || (here.literal && name === 'code')) return undefined;
  if ((name === 'rt' || name === 'rp') && !here.ruby) return undefined;
  // WordPress colours words with <mark> on a transparent ground.
  if (name === 'mark' && hasClass(element, 'has-inline-color')) return undefined;
  const tongue = ownTongue(element);
  if (name === 'span' && Object.keys(tongue).length === 0) return undefined;
  const title = SPOKEN.has(name) ? plainLine(attributeOf(element, 'title') ?? '') : '';
  return { kind: 'mark' as const, name, ...(title === '' ? {} : { title }), ...tongue };
}

function linkOf(element: HtmlElement, here: Surroundings, context: ArticleContext) {
  if (element.tagName !== 'a' || here.linked === true) return undefined;
  const href = attributeOf(element, 'href');
  return href === undefined ? undefined : safeHref(href, context.resolveLink);
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
