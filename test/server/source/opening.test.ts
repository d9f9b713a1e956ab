import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { textsIn } from '../../../src/server/source/block-text.ts';
import { openingOf } from '../../../src/server/source/opening.ts';
import { wordEnds } from '../../../src/server/source/words.ts';
import type { Block } from '../../../src/shared/block.ts';
import type { Inline } from '../../../src/shared/inline.ts';

const paragraph = (...children: Inline[]): Block => ({ kind: 'paragraph', children });
const heading: Block = { kind: 'heading', level: 2, children: ['A heading'] };
/** As the beginning of a sentence, since a full stop before a small letter ends none. */
const words = (count: number, word = 'word', first = 'Word') =>
  [first, ...Array.from({ length: count - 1 }, () => word)].join(' ');
const text = (blocks: Block[]) => textsIn(openingOf(blocks)).join('\n');

describe('the opening', () => {
  test('is the first two paragraphs of a story', () => {
    const blocks = [paragraph('One.'), paragraph('Two.'), paragraph('Three.')];

    expect(openingOf(blocks)).toEqual([paragraph('One.'), paragraph('Two.')]);
  });

  test('passes over headings, pictures, quotations and lists', () => {
    const quote: Block = { kind: 'quote', blocks: [paragraph('Said.')], cite: [] };
    const list: Block = { kind: 'list', ordered: false, items: [[paragraph('Item.')]] };

    expect(
      text([heading, quote, paragraph('One.'), list, { kind: 'separator' }, paragraph('Two.')]),
    ).toBe('One.\nTwo.');
  });

  test('looks into groups, where page builders put everything', () => {
    const group: Block = { kind: 'group', blocks: [heading, paragraph('One.'), paragraph('Two.')] };

    expect(text([group, paragraph('Three.')])).toBe('One.\nTwo.');
  });

  test('holds at most 120 words and ends at a sentence', () => {
    const long = `${words(100)}. ${words(15)}. ${words(10)}.`;

    expect(text([paragraph(long), paragraph('Next.')])).toBe(`${words(100)}. ${words(15)}.`);
  });

  test('counts the words of both paragraphs together', () => {
    const blocks = [paragraph(`${words(110)}.`), paragraph(`${words(9)}. ${words(9)}.`)];

    expect(text(blocks)).toBe(`${words(110)}.\n${words(9)}.`);
  });

  test('leaves a second paragraph out when not even its first sentence fits', () => {
    expect(text([paragraph(`${words(110)}.`), paragraph(`${words(11)}.`)])).toBe(`${words(110)}.`);
  });

  test('cuts one endless sentence at the word limit, and says so', () => {
    expect(text([paragraph(words(300))])).toBe(`${words(120)}…`);
  });

  test('keeps the quote that closes behind the last sentence', () => {
    const said = `“${words(118)} yes.” ${words(50)}.`;

    expect(text([paragraph(said)])).toBe(`“${words(118)} yes.”`);
  });

  test.each(['Dr. Ilse Maren', 'J. P. Maren', 'St. Hale', 'U.S. Harbour', 'Prof. Maren'])(
    'does not take "%s" for the end of a sentence',
    (name) => {
      const blocks = [paragraph(`${words(100)}. ${words(10)} ${name} ${words(20)}.`)];

      expect(text(blocks)).toBe(`${words(100)}.`);
    },
  );

  test('counts words of languages that have no spaces', () => {
    const sentence = '港は静かだった。';
    const blocks = [paragraph(sentence.repeat(60))];

    const opening = text(blocks);

    expect(wordEnds(opening).length).toBeLessThanOrEqual(120);
    expect(wordEnds(opening).length).toBeGreaterThan(100);
    expect(opening.endsWith('。')).toBe(true);
  });

  test('counts Korean by its spaces', () => {
    expect(
      text([paragraph(`${words(119, '항구', '항구')} 조용했다. ${words(20, '항구', '항구')}.`)]),
    ).toBe(`${words(119, '항구', '항구')} 조용했다.`);
  });

  test('keeps marks and links, and drops what leads further down the story', () => {
    const strong: Inline = { kind: 'mark', name: 'strong', children: ['stood'] };
    const link: Inline = { kind: 'link', href: 'https://example.org/', children: ['here'] };
    const below: Inline = { kind: 'link', href: '#story-more', children: ['below'] };
    const note: Inline = { kind: 'note', id: 'story-n1', label: '1' };

    expect(openingOf([paragraph('It ', strong, ' ', link, ', see ', below, note, '.')])).toEqual([
      paragraph('It ', strong, ' ', link, ', see ', 'below', '.'),
    ]);
  });

  test('cuts inside of a mark', () => {
    const mark: Inline = { kind: 'mark', name: 'em', children: [`${words(60)}. ${words(90)}.`] };

    expect(openingOf([paragraph(mark)])).toEqual([
      paragraph({ kind: 'mark', name: 'em', children: [`${words(60)}.`] }),
    ]);
  });

  test('is empty for a story without a text paragraph', () => {
    expect(openingOf([heading, { kind: 'separator' }])).toEqual([]);
    expect(openingOf([])).toEqual([]);
  });
});

const paragraphs = fc.array(
  fc
    .array(fc.constantFrom('word', 'Dr.', 'end.', 'Why?', '港は静か。', '“Yes.”', '—', '…'), {
      minLength: 1,
      maxLength: 200,
    })
    .map((some) => paragraph(some.join(' '))),
  { maxLength: 4 },
);

property.prop([paragraphs])(
  'an opening is the beginning of the first two paragraphs and never more than 120 words',
  (blocks) => {
    const opening = textsIn(openingOf(blocks));

    expect(opening.length).toBeLessThanOrEqual(2);
    expect(opening.flatMap((one) => wordEnds(one)).length).toBeLessThanOrEqual(120);
    opening.forEach((one, index) => {
      expect(textsIn(blocks)[index]?.startsWith(one.replace(/…$/, ''))).toBe(true);
    });
  },
);
