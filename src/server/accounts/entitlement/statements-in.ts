import type { Block } from '../../../shared/block.ts';
import { sentenceEnds } from '../../../shared/sentence-ends.ts';
import { textsIn } from '../../source/block-text.ts';
import { picturesIn } from '../../../shared/pictures-in.ts';

/** What a story says, one by one: its sentences by their letters, which markup and quotation marks do not change, and its pictures by their names, without a text. */
export type Statements = Map<string, string>;

/** The statements of blocks, each once. */
export function statementsIn(blocks: Block[]): Statements {
  const statements: Statements = new Map();
  for (const text of textsIn(blocks)) {
    let from = 0;
    for (const end of sentenceEnds(text)) {
      const sentence = text.slice(from, end).trim();
      from = end;
      const letters = lettersOf(sentence);
      if (letters !== '') statements.set(letters, sentence);
    }
  }
  for (const { id } of picturesIn(blocks)) statements.set(`picture ${id}`, '');
  return statements;
}

const lettersOf = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
