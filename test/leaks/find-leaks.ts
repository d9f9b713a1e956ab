import { hash } from 'node:crypto';
import type { Captured } from './capture.ts';
import type { WordFinder } from './find-words.ts';

/** What was captured with words in it that should not be there, one line for each; what is the same twice is searched once. */
export function findLeaks(captured: Captured[], find: WordFinder): string[] {
  const searched = new Map<string, string[]>();
  const findOnce = (bytes: Uint8Array | string) => {
    const digest = hash('sha256', bytes);
    const found = searched.get(digest) ?? find(bytes);
    searched.set(digest, found);
    return found;
  };
  return captured.flatMap(({ of, status, headers, body }) => {
    const found = [...findOnce(headers), ...findOnce(body)];
    return found.length === 0 ? [] : [`${of} (${status}): ${[...new Set(found)].join(', ')}`];
  });
}
