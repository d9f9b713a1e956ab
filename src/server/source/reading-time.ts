import type { Block } from '../../shared/block.ts';
import { textsIn } from './block-text.ts';
import { wordEnds } from './words.ts';

/** What adults read of a newspaper in a minute. */
const WORDS_PER_MINUTE = 230;

/** Number of words in the blocks' text, captions included. */
export function wordsIn(blocks: Block[]): number {
  return textsIn(blocks).reduce((sum, text) => sum + wordEnds(text).length, 0);
}

/** Minutes that the blocks take to read, at least 1. */
export function readingMinutes(blocks: Block[]): number {
  return Math.max(1, Math.round(wordsIn(blocks) / WORDS_PER_MINUTE));
}
