import { Hono } from 'hono';
import { publicCache } from '../http/public-cache.ts';
import type { Store } from '../store/store.ts';
import { describeGet } from './describe-get.ts';
import { NotFound } from './problem-error.ts';

/** `/authors/…`: who writes. */
export function authorRoutes({ store }: { store: Pick<Store, 'findAuthor'> }) {
  return new Hono().get(
    '/:slug',
    describeGet({ summary: 'An author', schema: 'Author', slug: 'author', problems: [404, 503] }),
    publicCache(() => 60),
    (c) => {
      const author = store.findAuthor(c.req.param('slug'));
      if (author === undefined) throw new NotFound('There is no author of that name.');
      return c.json(author);
    },
  );
}
