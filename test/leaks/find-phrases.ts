import type { WordFinder } from './find-words.ts';

const WORD = /[\p{L}\p{N}]+/gu;
/** Marks, and what HTML and JSON write in place of a character. */
const ESCAPED = /<[^>]*>|&#?\w+;|\\u[\da-f]{4}|\\./gi;

export const wordsOf = (text: string) => text.replace(ESCAPED, ' ').toLowerCase().match(WORD) ?? [];

/** Looks for runs of words (as `wordsOf` tells them, with spaces between) in text, HTML and JSON, whatever stands between their words there. */
export function createPhraseFinder(phrases: Iterable<string>): WordFinder {
  const byBeginning = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const beginning = `${words[0]} ${words[1]}`;
    byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), words]);
  }
  return (captured) => {
    const words = wordsOf(
      typeof captured === 'string' ? captured : new TextDecoder().decode(captured),
    );
    const found = new Set<string>();
    for (const [place, word] of words.entries()) {
      for (const phrase of byBeginning.get(`${word} ${words[place + 1]}`) ?? []) {
        if (phrase.every((one, index) => words[place + index] === one)) found.add(phrase.join(' '));
      }
    }
    return [...found];
  };
}
