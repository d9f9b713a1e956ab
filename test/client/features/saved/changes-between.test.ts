import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../../../src/client/features/saved/changes-between.ts';
import { differences } from '../../../../src/client/features/saved/differences.ts';
import { anArticle } from '../../../support/an-article.ts';

const told = (...paragraphs: string[]) =>
  anArticle({ body: paragraphs.map((text) => ({ kind: 'paragraph', children: [text] })) });

const numbers = (from: number) => Array.from({ length: 2000 }, (_, place) => `${from + place}`);

describe('what has changed in a story', () => {
  it('is told word by word, in the lines that changed alone', () => {
    const before = told('It leaves at six.', 'It waits for nobody, they say.', 'The end.');
    const after = told('It leaves at six.', 'It waits for everybody, they say.', 'The end.');

    expect(changesBetween(before, after)).toEqual([
      [
        { kind: 'same', text: 'It waits for ' },
        { kind: 'removed', text: 'nobody, ' },
        { kind: 'added', text: 'everybody, ' },
        { kind: 'same', text: 'they say.' },
      ],
    ]);
  });

  it('is a whole line where one came or went', () => {
    expect(changesBetween(told('One.', 'Two.'), told('Two.', 'Three.'))).toEqual([
      [{ kind: 'removed', text: 'One.' }],
      [{ kind: 'added', text: 'Three.' }],
    ]);
  });

  it('is found in headlines as well', () => {
    const changes = changesBetween(
      anArticle({ headline: 'The ferry waits' }),
      anArticle({ headline: 'The ferry leaves' }),
    );

    expect(changes).toEqual([
      [
        { kind: 'same', text: 'The ferry ' },
        { kind: 'removed', text: 'waits' },
        { kind: 'added', text: 'leaves' },
      ],
    ]);
  });

  property.prop([
    fc.array(fc.constantFrom('a', 'b', 'c')),
    fc.array(fc.constantFrom('a', 'b', 'c')),
  ])(
    'tells both versions whole: without what came it is the former, without what went the present',
    (before, after) => {
      const found = differences(before, after);

      const without = (left: string) =>
        found.filter(({ kind }) => kind !== left).flatMap(({ items }) => items);
      expect(without('added')).toEqual(before);
      expect(without('removed')).toEqual(after);
    },
  );

  it('is told of lists that are too long to be compared pair by pair', () => {
    expect(differences(numbers(0), numbers(5000)).map(({ kind }) => kind)).toEqual([
      'removed',
      'added',
    ]);
  });
});
