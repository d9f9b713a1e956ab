import { Hono } from 'hono';
import { articleApiUrl, relatedApiUrl } from '../../shared/api-urls.ts';
import type { Article, Related } from '../../shared/article.ts';
import { publicCache } from '../http/public-cache.ts';
import type { ArticleResult, Store } from '../store/store.ts';
import { describeGet } from './describe-get.ts';
import { Gone, Moved, NotFound, Unavailable } from './problem-error.ts';

const cache = publicCache(() => 60);

/** `/articles/…`: whole stories, premium ones up to the end of their opening, and what is related to them. */
export function articleRoutes({ store }: { store: Pick<Store, 'findArticle' | 'relatedTo'> }) {
  return new Hono()
    .get(
      '/:slug',
      describeGet({
        summary: 'A story; of a premium one the opening, with a gate',
        schema: 'Article',
        slug: 'story',
        problems: [301, 404, 410, 503],
      }),
      cache,
      (c) => {
        const slug = c.req.param('slug');
        return c.json(requireArticle(store.findArticle(slug), articleApiUrl));
      },
    )
    .get(
      '/:slug/related',
      describeGet({
        summary: 'At most six stories that have most in common with a story, nearest first',
        schema: 'Related',
        slug: 'story',
        problems: [301, 404, 410, 503],
      }),
      cache,
      (c) => {
        const slug = c.req.param('slug');
        requireArticle(store.findArticle(slug), relatedApiUrl);
        return c.json({ items: store.relatedTo(slug) ?? [] } satisfies Related);
      },
    );
}

/** `urlOf` makes the address of the same resource for a story that has moved. */
function requireArticle(
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
