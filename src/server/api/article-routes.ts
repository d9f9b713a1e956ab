import { Hono } from 'hono';
import type { Article, Related } from '../../shared/article.ts';
import { publicCache } from '../http/public-cache.ts';
import type { ArticleResult, Store } from '../store/store.ts';
import { describeGet } from './describe-get.ts';
import { Gone, NotFound } from './problem-error.ts';

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
        problems: [404, 410, 503],
      }),
      cache,
      (c) => c.json(requireArticle(store.findArticle(c.req.param('slug')))),
    )
    .get(
      '/:slug/related',
      describeGet({
        summary: 'At most six stories that have most in common with a story, nearest first',
        schema: 'Related',
        slug: 'story',
        problems: [404, 410, 503],
      }),
      cache,
      (c) => {
        const slug = c.req.param('slug');
        requireArticle(store.findArticle(slug));
        return c.json({ items: store.relatedTo(slug) ?? [] } satisfies Related);
      },
    );
}

function requireArticle(found: ArticleResult | undefined): Article {
  if (found === undefined) throw new NotFound('There is no story at that address.');
  if (found.kind === 'withdrawn') throw new Gone('The newsroom has withdrawn this story.');
  return found.article;
}
