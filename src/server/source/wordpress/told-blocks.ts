import type { Block } from '../../../shared/block.ts';
import type { Inline } from '../../../shared/inline.ts';
import { inlineText } from '../../../shared/inline-text.ts';
import { isGateMessage } from './gate-message.ts';

/** The blocks of a premium story that tell it: without the walls in it, the headings over them and the buttons under them. */
export function toldBlocks(blocks: Block[]): Block[] {
  let isUnderWall = false;
  return blocks.filter((block, place) => {
    const next = blocks[place + 1];
    isUnderWall = isGate(block) || (isUnderWall && isButton(block));
    return !isUnderWall && !(block.kind === 'heading' && next !== undefined && isGate(next));
  });
}

/** Whether a block is a wall rather than a part of the story. */
export function isGate(block: Block): boolean {
  return block.kind === 'paragraph' && isGateMessage(inlineText(block.children));
}

const isButton = (block: Block) => block.kind === 'paragraph' && isLinks(block.children);

/** Whether running text is links and what separates them. */
function isLinks(inlines: Inline[]): boolean {
  return inlines.every((inline) => {
    if (typeof inline === 'string') return !/[\p{L}\p{N}]/u.test(inline);
    return inline.kind === 'mark' ? isLinks(inline.children) : inline.kind !== 'note';
  });
}
