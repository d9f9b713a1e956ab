import type { QueryClient } from '@tanstack/react-query';
import type { LoaderFunctionArgs } from 'react-router';
import type { FeedKind } from '../../../shared/feed.ts';
import { feedUrl } from '../../../shared/page-urls.ts';
import { badAddress, parseFeedAddress } from './feed-address.ts';
import { findPlace } from './feed-places.ts';
import { feedQueries, type FeedView } from './feed-queries.ts';
import { takeTraversal } from './traversal.ts';

/** Primes the list that an address names and returns which it is. Throws an `ApiError` for an address that names none. */
export const feedLoader =
  (queryClient: QueryClient, kind: FeedKind) =>
  async ({ params, request }: LoaderFunctionArgs): Promise<FeedView> => {
    const named = parseView(kind, params['slug'], new URL(request.url));
    const view = leftView(request.url, named) ?? named;
    const { pages } = await queryClient.infiniteQuery(feedQueries.list(view));
    // The address of a month does not say on which page its newest story stands now.
    return view.month === undefined ? view : { ...view, page: pages[0]?.first?.page ?? 1 };
  };

/** The list that the reader goes back to; undefined when a link is followed, or what was kept is of another feed. */
function leftView(url: string, named: FeedView): FeedView | undefined {
  const key = takeTraversal(url);
  const left = key === undefined ? undefined : findPlace(key)?.view;
  const isSame =
    left !== undefined &&
    left.access === named.access &&
    feedUrl(left.subject) === feedUrl(named.subject);
  return isSame ? left : undefined;
}

function parseView(kind: FeedKind, slug: string | undefined, { searchParams }: URL): FeedView {
  const page = searchParams.get('page') ?? '1';
  const month = searchParams.get('month') ?? undefined;
  if (!/^[1-9]\d{0,6}$/.test(page)) throw badAddress(`page is a number from 1, not “${page}”.`);
  if (month !== undefined && !/^\d{4}-(?:0[1-9]|1[0-2])$/.test(month)) {
    throw badAddress(`month is a year and a month such as 2019-10, not “${month}”.`);
  }
  return {
    ...parseFeedAddress(kind, slug, searchParams),
    page: Number(page),
    ...(month !== undefined && { month }),
    visit: nextVisit(),
  };
}

// The server's one visit is number 0, and so is the one that hydrates it.
const nextVisit = () => (typeof window === 'undefined' ? 0 : Date.now());
