import type { Block } from '../../../../shared/block.ts';
import type { Inline } from '../../../../shared/inline.ts';

/** An item of a list as it is set: one plain paragraph stands in the item itself, without a paragraph's room. */
export function tightBlocks(blocks: Block[]): { lead: Inline[]; rest: Block[] } {
  const [first, ...rest] = blocks;
  const tight =
    first?.kind === 'paragraph' &&
    Object.keys(first).every((key) => key === 'kind' || key === 'children') &&
    rest.every(({ kind }) => kind === 'list');
  return tight ? { lead: first.children, rest } : { lead: [], rest: blocks };
}
