import type { Article } from '../../src/shared/article.ts';
import { TEASER_EXAMPLE } from '../../src/shared/teaser.ts';

/** A free story of one paragraph, as the API sends it. */
export const anArticle = (overrides: Partial<Article> = {}): Article => ({
  ...TEASER_EXAMPLE,
  access: 'free',
  categories: [],
  tags: [],
  imageCaption: '',
  imageCredit: '',
  body: [{ kind: 'paragraph', children: ['The ferry waits.'] }],
  gate: null,
  ...overrides,
});
