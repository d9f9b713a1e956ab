import { describe, expect, it } from 'vitest';
import { textFragment } from '../../../../src/client/features/article/share/text-fragment.ts';

/** A page in which the words between ⟨ and ⟩ are selected. */
function selected(page: string) {
  const start = page.indexOf('⟨');
  const end = page.indexOf('⟩') - 1;
  return { text: page.replace(/[⟨⟩]/g, ''), start, end };
}

describe('the link to a quotation', () => {
  it.each([
    [
      'names words that occur once',
      'The ferry\n⟨waits for nurses⟩ at night.',
      'waits%20for%20nurses',
    ],
    [
      'writes out what has a meaning there',
      'It is ⟨well-made, he said (“so & so”).⟩ Then',
      'well%2Dmade%2C%20he%20said%20%28%E2%80%9Cso%20%26%20so%E2%80%9D%29%2E',
    ],
    [
      'says what stands around words that occur before',
      'A boat is late.\nThe old boat is here, and ⟨boat⟩ by boat they go.',
      'here%2C%20and-,boat,-by%20boat',
    ],
    [
      'looks beyond the paragraph where it has to',
      'They wait.\nIn May\n⟨They wait.⟩\nIn June',
      'In%20May-,They%20wait%2E,-In%20June',
    ],
    [
      'tells several paragraphs by their ends',
      'It began. ⟨The first of them came in the night.\nNobody had\nasked who the last of them were.⟩ So',
      'The%20first%20of%20them%20came,the%20last%20of%20them%20were%2E',
    ],
    ['is of whole words', 'Boats, boatmen and ⟨boat⟩ hooks', 'boat'],
  ])('%s', (_, page, wanted) => {
    expect(textFragment(selected(page))).toBe(`:~:text=${wanted}`);
  });
});
