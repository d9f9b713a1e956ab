import type { Block } from '../../shared/block.ts';
import { textsIn } from './block-text.ts';
import { wordEnds } from './words.ts';

/** What adults read of a newspaper in a minute, in words of an alphabet; after IReST (Trauzettel-Klosinski and Dietz, 2012) fewer in those whose words hold more. */
const WORDS_PER_MINUTE = 230;
const SLOWER_WORDS = [
  { letters: /\p{Script=Arabic}/gu, perMinute: 138 },
  { letters: /\p{Script=Hebrew}/gu, perMinute: 187 },
];

/** Where a word is no measure, the characters are: IReST's of Japanese and of Chinese, and for Korean what its news sites reckon with. */
const CHARACTERS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const CHARACTERS_PER_MINUTE = [
  { sign: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, perMinute: 357 },
  { sign: /\p{Script=Hangul}/u, perMinute: 500 },
  { sign: /\p{Script=Han}/u, perMinute: 255 },
];

/** Letters that no European alphabet has: to look for one takes a fraction of counting each script's, and most texts have none. */
const FURTHER_LETTERS = /[\u0530-\u1dff\u20d0-\u{10ffff}]/u;

/** Number of words in the blocks' text, captions included. */
export function wordsIn(blocks: Block[]): number {
  return textsIn(blocks).reduce((sum, text) => sum + wordEnds(text).length, 0);
}

/** Minutes that the blocks take to read, at least 1. */
export function readingMinutes(blocks: Block[]): number {
  const minutes = textsIn(blocks).reduce((sum, text) => sum + minutesOf(text), 0);
  return Math.max(1, Math.round(minutes));
}

function minutesOf(text: string): number {
  if (!FURTHER_LETTERS.test(text)) return wordEnds(text).length / WORDS_PER_MINUTE;
  const byCharacters = CHARACTERS_PER_MINUTE.find(({ sign }) => sign.test(text));
  if (byCharacters === undefined) return wordEnds(text).length / wordsPerMinute(text);
  const words = wordEnds(text.replace(CHARACTERS, ' ')).length;
  return count(text, CHARACTERS) / byCharacters.perMinute + words / WORDS_PER_MINUTE;
}

/** A name in another script does not make a text slower: half of it does. */
function wordsPerMinute(text: string): number {
  const slower = SLOWER_WORDS.find(({ letters }) => count(text, letters) * 2 > text.length);
  return slower?.perMinute ?? WORDS_PER_MINUTE;
}

const count = (text: string, letters: RegExp) => text.match(letters)?.length ?? 0;
