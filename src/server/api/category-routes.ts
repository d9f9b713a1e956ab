import { Hono } from 'hono';
import * as v from 'valibot';
import type { Categories, Months } from '../../shared/category.ts';
import { publicCache } from '../http/public-cache.ts';
import type { Store } from '../store/store.ts';
import { describeGet } from './describe-get.ts';
import { accessParameter } from './feed-query.ts';
import { parseQuery } from './parse-query.ts';
import { NotFound } from './problem-error.ts';

const monthsQuerySchema = v.object({ access: accessParameter });

const cache = publicCache(() => 60);

/** `/categories`: the tree of categories, and the months in which each has stories. */
export function categoryRoutes({ store }: { store: Pick<Store, 'listCategories' | 'listMonths'> }) {
  return new Hono()
    .get(
      '/',
      describeGet({
        summary: 'All categories that have stories, each parent before its children',
        schema: 'Categories',
        problems: [503],
      }),
      cache,
      (c) => c.json({ items: store.listCategories() } satisfies Categories),
    )
    .get(
      '/:slug/months',
      describeGet({
        summary: 'The months in which a category has stories, newest first',
        schema: 'Months',
        slug: 'category',
        query: monthsQuerySchema,
        problems: [400, 404, 503],
      }),
      cache,
      (c) => {
        const { access } = parseQuery(c, monthsQuerySchema);
        const items = store.listMonths({ kind: 'category', slug: c.req.param('slug') }, access);
        if (items === undefined) throw new NotFound('There is no category of that name.');
        return c.json({ items } satisfies Months);
      },
    );
}
