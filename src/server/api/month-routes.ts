import { Hono, type Context } from 'hono';
import * as v from 'valibot';
import type { Months } from '../../shared/category.ts';
import type { FeedSubject } from '../../shared/feed.ts';
import { publicCache } from '../http/public-cache.ts';
import type { Store } from '../store/store.ts';
import { describeGet } from './describe-get.ts';
import { accessParameter } from './feed-query.ts';
import { parseQuery } from './parse-query.ts';
import { NotFound } from './problem-error.ts';

const monthsQuerySchema = v.object({ access: accessParameter });

const describeMonths = (summary: string, slug?: 'category' | 'author' | 'tag') =>
  describeGet({
    summary,
    ...(slug && { slug }),
    schema: 'Months',
    query: monthsQuerySchema,
    problems: [400, 404, 503],
  });

const cache = publicCache(() => 60);

/** `…/months`: the months in which a feed has stories, beside what the feed is of. */
export function monthRoutes({ store }: { store: Pick<Store, 'listMonths'> }) {
  function answer(c: Context, subject: FeedSubject) {
    const { access } = parseQuery(c, monthsQuerySchema);
    const items = store.listMonths(subject, access);
    if (items === undefined) throw new NotFound(`There is no ${subject.kind} of that name.`);
    return c.json({ items } satisfies Months);
  }

  return new Hono()
    .get(
      '/feeds/latest/months',
      describeMonths('The months in which there are stories, newest first'),
      cache,
      (c) => answer(c, { kind: 'latest' }),
    )
    .get(
      '/categories/:slug/months',
      describeMonths('The months in which a category has stories, newest first', 'category'),
      cache,
      (c) => answer(c, { kind: 'category', slug: c.req.param('slug') }),
    )
    .get(
      '/authors/:slug/months',
      describeMonths('The months in which an author has stories, newest first', 'author'),
      cache,
      (c) => answer(c, { kind: 'author', slug: c.req.param('slug') }),
    )
    .get(
      '/tags/:slug/months',
      describeMonths('The months in which a tag has stories, newest first', 'tag'),
      cache,
      (c) => answer(c, { kind: 'tag', slug: c.req.param('slug') }),
    );
}
