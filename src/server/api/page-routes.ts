import { Hono } from 'hono';
import { pageApiUrl } from '../../shared/api-urls.ts';
import { publicCache } from '../http/public-cache.ts';
import type { Store } from '../store/store.ts';
import { describeGet } from './describe-get.ts';
import { Moved, NotFound } from './problem-error.ts';

/** `/pages/…`: what the newsroom says of itself. */
export function pageRoutes({ store }: { store: Pick<Store, 'findPage'> }) {
  return new Hono().get(
    '/:slug',
    describeGet({
      summary: "A page of the newsroom's own",
      schema: 'Page',
      slug: 'page',
      problems: [301, 404, 503],
    }),
    publicCache(() => 60),
    (c) => {
      const found = store.findPage(c.req.param('slug'));
      if (found === undefined) throw new NotFound('The newsroom has no page at that address.');
      if (found.kind === 'moved') {
        throw new Moved('This page has another address by now.', pageApiUrl(found.slug));
      }
      return c.json(found.page);
    },
  );
}
