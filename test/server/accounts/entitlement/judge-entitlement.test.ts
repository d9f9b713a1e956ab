import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { judgeEntitlement } from '../../../../src/server/accounts/entitlement/judge-entitlement.ts';
import type { Block } from '../../../../src/shared/block.ts';
import { MEMBERSHIP_NOTICES } from './membership-notices.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', children: [text] });
const paragraphs = (texts: string[]) => texts.map(paragraph);

/** A story of so many paragraphs, each of so many sentences of eleven words; no two stories have a sentence in common. */
function aStory(name: string, count: number, sentences = 3): Block[] {
  return Array.from({ length: count }, (_, place) =>
    paragraph(
      Array.from(
        { length: sentences },
        (_empty, number) => `Then ${name} said for the ${place} and ${number} time no.`,
      ).join(' '),
    ),
  );
}

const picture = (id: string): Block => ({
  kind: 'figure',
  image: { id, version: '1', widths: [120], width: 640, height: 480, alt: '', placeholder: null },
  caption: [],
});

const OTHERS = [aStory('other', 9), aStory('third', 9)];
const openingsOf = (stories: Block[][]) => stories.map((story) => story.slice(0, 1));
const behind = (stories: Block[][], notice: Block[]) =>
  openingsOf(stories).map((opening) => [...opening, ...notice]);

describe.each(MEMBERSHIP_NOTICES)('behind the notice of $plugin', ({ paragraphs: texts }) => {
  const notice = paragraphs(texts);
  const visitorOf = (story: Block[]) => ({
    story: [...story.slice(0, 1), ...notice],
    others: behind(OTHERS, notice),
  });

  test('a reader who gets the story is entitled', () => {
    const story = aStory('first', 9);

    const judgement = judgeEntitlement({ story, others: OTHERS }, visitorOf(story));

    expect(judgement).toBe('entitled');
  });

  test('a reader who gets a short story is entitled', () => {
    const story = aStory('first', 2, 2);

    const judgement = judgeEntitlement({ story, others: OTHERS }, visitorOf(story));

    expect(judgement).toBe('entitled');
  });

  test('a reader who gets what a visitor gets is refused', () => {
    const visitor = visitorOf(aStory('first', 9));

    expect(judgeEntitlement(visitor, visitor)).toBe('refused');
  });

  test('a reader who gets this notice where a visitor gets none is refused', () => {
    const story = aStory('first', 9).slice(0, 1);

    const judgement = judgeEntitlement(
      { story: [...story, ...notice], others: behind(OTHERS, notice) },
      { story, others: openingsOf(OTHERS) },
    );

    expect(judgement).toBe('refused');
  });

  test('a reader who gets more of the beginning than a visitor, and this notice, is refused', () => {
    const story = aStory('first', 9);
    const beginnings = OTHERS.map((other) => [...other.slice(0, 2), ...notice]);

    const judgement = judgeEntitlement(
      { story: [...story.slice(0, 2), ...notice], others: beginnings },
      { story: notice, others: [notice, notice] },
    );

    expect(judgement).toBe('refused');
  });

  test('a reader who gets nothing else is refused', () => {
    const nothing = { story: notice, others: [notice, notice] };

    expect(judgeEntitlement(nothing, nothing)).toBe('refused');
  });
});

describe('a story that is given to everybody', () => {
  const all = { story: aStory('first', 9), others: OTHERS };

  test('is nobody’s', () => {
    expect(judgeEntitlement(all, all)).toBe('handed-out');
  });

  test('is nobody’s where readers are thanked as well', () => {
    const thanks = paragraphs([
      `Thank you for being one of our members, without whom none of this could be printed. ${'We owe you much more than a line can say. '.repeat(3)}`,
    ]);
    const reader = {
      story: [...all.story, ...thanks],
      others: OTHERS.map((story) => [...story, ...thanks]),
    };

    expect(judgeEntitlement(reader, all)).toBe('handed-out');
  });

  test('is nobody’s where it asks for support at its end', () => {
    const plea = paragraph('Subscribe to read the rest of our stories.');
    const long = { story: [...aStory('first', 19), plea], others: OTHERS };

    expect(judgeEntitlement(long, long)).toBe('handed-out');
  });
});

test('a reader is entitled to a story of pictures without a word', () => {
  const story = [...aStory('first', 1), picture('a'), picture('b')];

  const judgement = judgeEntitlement(
    { story, others: OTHERS },
    { story: story.slice(0, 1), others: openingsOf(OTHERS) },
  );

  expect(judgement).toBe('entitled');
});

test('a reader is refused a short story whose beginning is another than a visitor is shown', () => {
  const judgement = judgeEntitlement(
    { story: aStory('elsewhere', 2, 2), others: OTHERS },
    { story: aStory('first', 1, 2), others: openingsOf(OTHERS) },
  );

  expect(judgement).toBe('refused');
});

test.each([
  [59, 'refused'],
  [60, 'entitled'],
] as const)('%i words of a story that stand beside a notice are %s', (count, expected) => {
  const notice = paragraph('Nobody but members reads on here.');
  const answerOf = (name: string) => {
    const words = Array.from({ length: count }, (_, place) => `${name}${place}`).join(' ');
    return [...aStory(name, 2), paragraph(`${words}.`), notice];
  };

  const judgement = judgeEntitlement(
    { story: answerOf('first'), others: [answerOf('other')] },
    { story: aStory('first', 2), others: [aStory('other', 2)] },
  );

  expect(judgement).toBe(expected);
});

test('a reader who is asked to subscribe is refused, though no other story tells what a notice is', () => {
  const beginning = aStory('first', 1);
  const pleas = aStory('first', 12, 1).map((_, place) =>
    paragraph(`Subscribe to read the rest of story ${place}.`),
  );

  const judgement = judgeEntitlement(
    { story: [...beginning, ...pleas], others: [] },
    { story: beginning, others: [] },
  );

  expect(judgement).toBe('refused');
});

test('a beginning that a site cuts off within a sentence is one all the same', () => {
  const story = paragraphs(['It began at dawn. Nobody slept in the houses.', 'Then it was over.']);

  const judgement = judgeEntitlement(
    { story, others: OTHERS },
    { story: paragraphs(['It began at dawn. Nobody slept…']), others: openingsOf(OTHERS) },
  );

  expect(judgement).toBe('entitled');
});

/** Sentences that no other has a word of but by chance. */
const sentence = fc
  .array(fc.stringMatching(/^[a-z]{2,9}$/), { minLength: 4, maxLength: 9 })
  .map((words) => `The ${words.join(' ')}.`);
const text = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((some) => some.join(' '));
const aNotice = fc.array(text, { minLength: 1, maxLength: 4 }).map(paragraphs);
const aBody = fc.array(text, { minLength: 3, maxLength: 12 }).map(paragraphs);

property.prop([aBody, aBody, aNotice, fc.nat(2)])(
  'no notice whatsoever is a story',
  (story, other, notice, shown) => {
    const toReader = (blocks: Block[]) => [...blocks.slice(0, shown), ...notice];
    const toVisitor = (blocks: Block[]) => blocks.slice(0, Math.min(1, shown));

    const judgement = judgeEntitlement(
      { story: toReader(story), others: [toReader(other)] },
      { story: toVisitor(story), others: [toVisitor(other)] },
    );

    expect(judgement).not.toBe('entitled');
  },
);

property.prop([aBody, aBody, aNotice, fc.nat(2)])(
  'whoever gets the story is never refused, whatever notice others get',
  (story, other, notice, shown) => {
    const toVisitor = (blocks: Block[]) => [...blocks.slice(0, shown), ...notice];

    const judgement = judgeEntitlement(
      { story, others: [other] },
      { story: toVisitor(story), others: [toVisitor(other)] },
    );

    expect(judgement).toBe('entitled');
  },
);

property.prop([aBody, aBody])('what everybody gets opens for nobody', (story, other) => {
  const all = { story, others: [other] };

  expect(judgeEntitlement(all, all)).not.toBe('entitled');
});
