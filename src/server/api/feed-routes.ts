import { Hono, type Context } from 'hono';
import type { FeedSubject } from '../../shared/feed.ts';
import { publicCache } from '../http/public-cache.ts';
import type { FeedQuery, FeedResult, Store } from '../store/store.ts';
import { describeGet } from './describe-get.ts';
import { feedParametersSchema, feedQuerySchema } from './feed-query.ts';
import { parseQuery } from './parse-query.ts';
import { NotFound } from './problem-error.ts';

const describeFeed = (summary: string, slug?: 'category' | 'author' | 'tag') =>
  describeGet({
    summary,
    ...(slug && { slug }),
    schema: 'Feed',
    query: feedParametersSchema,
    problems: [400, 404, 503],
  });

const isTop = (c: Context) =>
  ['page', 'older', 'newer', 'month'].every((name) => (c.req.query(name) ?? '1') === '1');

/** New stories show within 15 s at the top, what a cache hands out while it asks included; further down a feed little changes. */
const cache = publicCache(
  (c) => (isTop(c) ? 10 : 60),
  (c) => (isTop(c) ? 5 : 240),
);

/** `/feeds/…`: stories newest first, of everything or of one category, author or tag. */
export function feedRoutes({ store }: { store: Pick<Store, 'readFeed' | 'listMonths'> }) {
  function answer(c: Context, subject: FeedSubject) {
    const query = parseQuery(c, feedQuerySchema);
    const result = store.readFeed(subject, query);
    if (result.kind === 'empty-month') {
      throw emptyMonth(result.nearestMonth, unfiltered(subject, query));
    }
    return c.json(feedOf(result, subject));
  }

  /** How many stories a month has that its access filter leaves nothing of. */
  function unfiltered(subject: FeedSubject, { entry, access }: FeedQuery): number {
    if (access === 'all' || entry?.kind !== 'month') return 0;
    const months = store.listMonths(subject, 'all') ?? [];
    return months.find(({ month }) => month === entry.month)?.stories ?? 0;
  }

  return new Hono()
    .get('/latest', describeFeed('All stories, newest first'), cache, (c) =>
      answer(c, { kind: 'latest' }),
    )
    .get(
      '/category/:slug',
      describeFeed("A category's stories and its descendants', newest first", 'category'),
      cache,
      (c) => answer(c, { kind: 'category', slug: c.req.param('slug') }),
    )
    .get(
      '/author/:slug',
      describeFeed("An author's stories, co-written ones included, newest first", 'author'),
      cache,
      (c) => answer(c, { kind: 'author', slug: c.req.param('slug') }),
    )
    .get('/tag/:slug', describeFeed("A tag's stories, newest first", 'tag'), cache, (c) =>
      answer(c, { kind: 'tag', slug: c.req.param('slug') }),
    );
}

function feedOf(result: Exclude<FeedResult, { kind: 'empty-month' }>, subject: FeedSubject) {
  switch (result.kind) {
    case 'feed':
      return result.feed;
    case 'unknown-subject':
      throw new NotFound(`There is no ${subject.kind} of that name.`);
    case 'beyond-end':
      throw new NotFound(`The last page is ${result.lastPage}.`, { lastPage: result.lastPage });
  }
}

function emptyMonth(nearestMonth: string | null, unfiltered: number): NotFound {
  return new NotFound(
    nearestMonth === null
      ? 'There are no stories in this feed.'
      : `No stories in that month; the nearest with any is ${nearestMonth}.`,
    { ...(nearestMonth !== null && { nearestMonth }), ...(unfiltered > 0 && { unfiltered }) },
  );
}
