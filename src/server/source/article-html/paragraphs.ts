import type { Block } from '../../../shared/block.ts';
import type { Inline } from '../../../shared/inline.ts';
import type { ArticleContext } from './article-context.ts';
import { alignOf, tongueOf } from './block-attributes.ts';
import { draftInlines, type Draft } from './draft-inlines.ts';
import { compileBareAddress } from './embed.ts';
import { attributeOf, hasClass, type HtmlElement, type HtmlNode } from './html-element.ts';
import { inlinesOf, isBlock } from './leaf.ts';
import { isBlank, settleInlines } from './settle-inlines.ts';

type Fields = Omit<Extract<Block, { kind: 'paragraph' }>, 'kind' | 'children'>;

/** A paragraph element: one paragraph, or several where pictures or empty lines part it. */
export function compileParagraph(element: HtmlElement, context: ArticleContext): Block[] {
  const dropCap =
    hasClass(element, 'has-drop-cap') || attributeOf(element, 'data-drop-cap') !== undefined;
  const drafts = draftInlines(element.childNodes, context);
  const fields = { ...alignOf(element), ...tongueOf(element, context) };
  const blocks = partParagraphs(drafts, fields, context);
  const [opening, ...others] = blocks;
  if (!dropCap || opening?.kind !== 'paragraph') return blocks;
  return [{ ...opening, dropCap }, ...others];
}

/** Text that stands in no paragraph element, as the classic editor left it. */
export function compileBareText(nodes: HtmlNode[], context: ArticleContext): Block[] {
  const drafts = draftInlines(nodes, context, { blankLines: true });
  return partParagraphs(drafts, context.tongue, context);
}

/** Parts running text at two breaks in a row; a picture or player parts it where it has a line to itself, and follows the paragraph otherwise. */
function partParagraphs(drafts: Draft[], fields: Fields, context: ArticleContext): Block[] {
  const blocks: Block[] = [];
  let line: Draft[] = [];
  let following: Block[] = [];
  const end = () => {
    const children = settleInlines(inlinesOf(line, false, context));
    if (children.length > 0) blocks.push(paragraphOf(children, fields, context));
    for (const block of following) blocks.push(block);
    line = [];
    following = [];
  };
  drafts.forEach((draft, index) => {
    if (isBlock(draft)) {
      const ownLine = atLineStart(line) || atLineEnd(drafts, index + 1);
      following.push(draft.block);
      if (ownLine) end();
    } else if (isBreak(draft) && endsWithBreak(line)) end();
    else line.push(draft);
  });
  end();
  return blocks;
}

/** A paragraph of settled text; a bare address that stands alone is an embed. */
export function paragraphOf(children: Inline[], fields: Fields, context: ArticleContext): Block {
  const address = children.length === 1 ? addressIn(children[0]!) : undefined;
  const bare = address === undefined ? undefined : compileBareAddress(address, context);
  return bare ?? { kind: 'paragraph', children, ...fields };
}

/** The address that is all of a text, which WordPress links where it cannot ask the provider. */
function addressIn(piece: Inline): string | undefined {
  if (typeof piece === 'string') return piece;
  if (piece.kind !== 'link' || piece.children.length !== 1) return undefined;
  const [text] = piece.children;
  const isAddress = typeof text === 'string' && URL.parse(text)?.href === piece.href;
  return isAddress ? text : undefined;
}

const isBreak = (draft: Draft | undefined) => typeof draft === 'object' && draft.kind === 'break';

/** The last piece that shows something. */
function lastSeen(line: Draft[]): Draft | undefined {
  return line.findLast((draft) => isBreak(draft) || isBlock(draft) || !isBlank([draft]));
}

function endsWithBreak(line: Draft[]): boolean {
  return isBreak(lastSeen(line));
}

function atLineStart(line: Draft[]): boolean {
  const last = lastSeen(line);
  return last === undefined || isBreak(last);
}

function atLineEnd(drafts: Draft[], from: number): boolean {
  for (let at = from; at < drafts.length; at += 1) {
    const draft = drafts[at]!;
    if (isBreak(draft)) return true;
    if (isBlock(draft) || !isBlank([draft])) return false;
  }
  return true;
}
