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

test.each([
  ['한국의 신문 기사를 읽는 데에', 500, 'syllables of Korean', 12],
  ['報道の自由について', 357, 'characters of Japanese', 9],
  ['新聞自由', 255, 'characters of Chinese', 4],
  ['حرية الصحافة في البلاد', 138, 'words of Arabic', 4],
  ['חופש העיתונות בארץ', 187, 'words of Hebrew', 3],
])('“%s” is read at a pace of %i %s a minute', (text, perMinute, _, length) => {
  const minutes = 20;
  const repeated = Array.from({ length: (minutes * perMinute) / length }, () => text).join(' ');

  expect(readingMinutes([{ kind: 'paragraph', children: [repeated] }])).toBe(minutes);
});

test('a name in another script does not slow down the text around it', () => {
  const blocks = story(2300);
  const named: Block[] = [...blocks, { kind: 'paragraph', children: ['a city called حلب'] }];

  expect(readingMinutes(named)).toBe(readingMinutes(blocks));
});
