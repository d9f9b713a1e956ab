import { expect, test } from 'vitest';
import { shareCard } from '../../../../src/server/media/share/share-card.ts';
import type { Article } from '../../../../src/shared/article.ts';
import { TEASER_EXAMPLE } from '../../../../src/shared/teaser.ts';

const ARTICLE: Article = {
  ...TEASER_EXAMPLE,
  categories: [],
  tags: [],
  imageCaption: '',
  imageCredit: '',
  body: [],
  gate: null,
};
const authors = ['Ilse Maren', 'Tomas Käär'].map((name) => ({ slug: name, name }));
const site = (language: string) => ({ language, name: 'The Harbour Courier', timeZone: 'UTC' });

test.for([
  ['en-GB', 'Ilse Maren and Tomas Käär', '9 November 2026'],
  ['ko', 'Ilse Maren 및 Tomas Käär', '2026년 11월 9일'],
  ['ar-EG', 'Ilse Maren وTomas Käär', '٩ نوفمبر ٢٠٢٦'],
] as const)(
  'byline and date are in the language of the newsroom, %s',
  ([language, names, date]) => {
    const card = shareCard({ ...ARTICLE, byline: authors }, site(language));

    expect(card.byline.replace(/[\u2068\u2069]/g, '')).toBe(names);
    expect(card.date).toBe(date);
  },
);

test('a story without section and authors has neither', () => {
  const card = shareCard({ ...ARTICLE, section: null, byline: [] }, site('en'));

  expect(card).toMatchObject({ section: '', byline: '', headline: ARTICLE.headline });
});
