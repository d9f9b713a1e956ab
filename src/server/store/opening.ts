import type { Block } from '../../shared/block.ts';
import { inlineText } from '../../shared/inline-text.ts';

/** What tells whether two stories are one that was published twice. */
export type Opening = {
  /** The headline's letters and digits alone. */
  headline: string;
  /** The different words that the body begins with. */
  words: ReadonlySet<string>;
};

const WORDS = 60;
/** Below this many words an opening is a formula: "Readers write to us". */
const FEWEST = 12;
/** Of the words of both, the share that both have. A corrected name and a new date leave more in common. */
const NEAR = 0.8;

/** Scripts without spaces are compared letter by letter. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu;

/** Makes the opening of a story from its headline and body. */
export function createOpening(headline: string, body: Block[]): Opening {
  const words: string[] = [];
  for (const block of body) {
    if (words.length >= WORDS) break;
    if (block.kind === 'paragraph') words.push(...wordsOf(inlineText(block.children)));
  }
  return { headline: wordsOf(headline).join(''), words: new Set(words.slice(0, WORDS)) };
}

/** Whether two stories have the same headline or open with nearly the same words. */
export function isSameStory(a: Opening, b: Opening): boolean {
  if (a.headline !== '' && a.headline === b.headline) return true;
  return Math.min(a.words.size, b.words.size) >= FEWEST && areNear(a.words, b.words);
}

function areNear(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const inCommon = (NEAR * (a.size + b.size)) / (1 + NEAR);
  let lacking = 0;
  for (const word of a) {
    if (!b.has(word)) lacking += 1;
    // Most stories part within the first ten words.
    if (a.size - lacking < inCommon) return false;
  }
  return true;
}

const wordsOf = (text: string) => text.normalize('NFKC').toLowerCase().match(WORD) ?? [];
