import type { Block } from '../../../shared/block.ts';
import type { Inline } from '../../../shared/inline.ts';
import type { ArticleContext } from './article-context.ts';
import { draftInlines, joinDrafts, type Draft } from './draft-inlines.ts';
import type { Reading } from './text-marks.ts';
import type { HtmlNode } from './html-element.ts';
import { settleInlines, settlePreformatted } from './settle-inlines.ts';

/** Running text, and the pictures and players found in it, which have to stand beside it. */
export type Leaf = { children: Inline[]; beside: Block[] };

/** Compiles nodes whose place takes running text only (a heading, a caption, a cell). */
export function compileLeaf(
  nodes: HtmlNode[],
  context: ArticleContext,
  reading: Reading = {},
): Leaf {
  const drafts = draftInlines(nodes, context, reading);
  const { verbatim = false } = reading;
  const beside = drafts.filter(isBlock).map(({ block }) => block);
  const children = inlinesOf(drafts, verbatim, context);
  return { children: verbatim ? settlePreformatted(children) : settleInlines(children), beside };
}

/** The drafts that are running text, joined where a block stood between. */
export function inlinesOf(drafts: Draft[], verbatim: boolean, context: ArticleContext): Inline[] {
  const inlines = drafts.filter((draft) => !isBlock(draft));
  return joinDrafts(inlines, verbatim, context).filter(isInline);
}

function isInline(draft: Draft): draft is Inline {
  return !isBlock(draft);
}

export function isBlock(draft: Draft): draft is Extract<Draft, { kind: 'block' }> {
  return typeof draft === 'object' && draft.kind === 'block';
}
