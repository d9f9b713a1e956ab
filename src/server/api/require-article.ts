import type { Article } from '../../shared/article.ts';
import type { ArticleResult } from '../store/store.ts';
import { Gone, Moved, NotFound, Unavailable } from './problem-error.ts';

/** The article that was found, or the problem that there is none; `urlOf` makes the address of the same resource for a story that has moved. */
export function requireArticle(
  found: ArticleResult | undefined,
  urlOf: (slug: string) => string,
): Article {
  switch (found?.kind) {
    case undefined:
      throw new NotFound('There is no story at that address.');
    case 'moved':
      throw new Moved('This story has another address by now.', urlOf(found.slug));
    case 'withdrawn':
      throw new Gone('The newsroom has withdrawn this story.');
    case 'awaited':
      throw new Unavailable('This story is on its way again. Please try again in a moment.');
    case 'article':
      return found.article;
  }
}
