import type { Article } from '../../../shared/article.ts';
import { linesOf } from '../../lib/saved/lines-of.ts';
import { differences, type Difference } from './differences.ts';

/** A stretch of a line that stayed, came or went. */
export type Stretch = { kind: Difference['kind']; text: string };

/** The lines of a story that another version changed, each word by word. */
export function changesBetween(former: Article, article: Article): Stretch[][] {
  const lines: Stretch[][] = [];
  let removed: string[] = [];
  let added: string[] = [];
  const flush = () => {
    // What went and what came in its place are compared line by line: a new line is new from its first word.
    for (let place = 0; place < Math.max(removed.length, added.length); place += 1) {
      lines.push(stretches(wordsOf(removed[place]), wordsOf(added[place])));
    }
    removed = [];
    added = [];
  };
  for (const { kind, items } of differences(linesOf(former), linesOf(article))) {
    if (kind === 'removed') removed.push(...items);
    else if (kind === 'added') added.push(...items);
    else flush();
  }
  flush();
  return lines;
}

const stretches = (before: string[], after: string[]): Stretch[] =>
  differences(before, after).map(({ kind, items }) => ({ kind, text: items.join('') }));

/** Words, each with the space behind it. */
const wordsOf = (line = ''): string[] => line.match(/\S+\s*/g) ?? [];
