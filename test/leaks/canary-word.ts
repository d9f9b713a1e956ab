import { createHash } from 'node:crypto';

/** Letters alone, so that no format escapes, folds or cuts it, and none that a file of ours begins a word with. */
const MARK = 'zqv';
const LETTERS = 12;

/** A word of its own for each place: the same one for the same place, always as long, and nowhere else. Another `edition` has other words everywhere. */
export function canaryWord(place: string, edition = ''): string {
  const digest = createHash('sha256').update(`${edition} ${place}`).digest();
  return MARK + Array.from(digest.subarray(0, LETTERS), letter).join('');
}

const letter = (byte: number) => String.fromCharCode(97 + (byte % 26));
