import type { Block } from '../../../shared/block.ts';
import { inlineText } from '../../../shared/inline-text.ts';

/** As much of a body as its language and direction are told by. */
export const bodyOpening = (blocks: Block[]): string =>
  blocks
    .flatMap((block) => (block.kind === 'paragraph' ? [inlineText(block.children)] : []))
    .slice(0, 3)
    .join(' ');
