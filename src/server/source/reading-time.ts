import type { Block } from '../../shared/block.ts';

/** Number of words in the blocks' text. */
export function wordsIn(blocks: Block[]): number {
  return JSON.stringify(blocks).split(' ').length;
}

/** Minutes that the blocks take to read, at least 1. */
export function readingMinutes(blocks: Block[]): number {
  return Math.max(1, Math.round(wordsIn(blocks) / 230));
}
