import { expect, test } from 'vitest';
import { readingMinutes, wordsIn } from '../../../src/server/source/reading-time.ts';
import type { Block } from '../../../src/shared/block.ts';

const story = (words: number): Block[] => [
  { kind: 'paragraph', children: [Array.from({ length: words }, () => 'word').join(' ')] },
];

test('words are counted in lists, tables, quotations and captions as well', () => {
  const blocks: Block[] = [
    { kind: 'heading', level: 2, children: ['Two words'] },
    { kind: 'list', ordered: true, items: [[{ kind: 'paragraph', children: ['One'] }]] },
    { kind: 'quote', blocks: [{ kind: 'paragraph', children: ['Said so'] }], cite: ['Her'] },
    {
      kind: 'table',
      caption: ['Boats by port'],
      head: [],
      body: [[{ header: false, children: ['Hale'] }]],
      foot: [],
    },
  ];

  expect(wordsIn(blocks)).toBe(10);
});

test('dashes part words, hyphens and apostrophes do not', () => {
  expect(
    wordsIn([{ kind: 'paragraph', children: ['the keeper’s half-lit room—empty – now'] }]),
  ).toBe(6);
});

test.each([
  [0, 1],
  [100, 1],
  [460, 2],
  [900, 4],
])('%i words take %i minutes', (words, minutes) => {
  expect(readingMinutes(story(words))).toBe(minutes);
});
