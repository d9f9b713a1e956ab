import { Hono } from 'hono';
import type { Categories } from '../../shared/category.ts';
import { publicCache } from '../http/public-cache.ts';
import type { Store } from '../store/store.ts';
import { describeGet } from './describe-get.ts';

/** `/categories`: the tree of categories. */
export function categoryRoutes({ store }: { store: Pick<Store, 'listCategories'> }) {
  return new Hono().get(
    '/',
    describeGet({
      summary: 'All categories that have stories, each parent before its children',
      schema: 'Categories',
      problems: [503],
    }),
    publicCache(() => 60),
    (c) => c.json({ items: store.listCategories() } satisfies Categories),
  );
}
