import type { QueryClient } from '@tanstack/react-query';
import type { LoaderFunctionArgs } from 'react-router';
import { ACCESS_FILTERS } from '../../../shared/access.ts';
import type { FeedKind, FeedSubject } from '../../../shared/feed.ts';
import { feedUrl } from '../../../shared/page-urls.ts';
import { ApiError } from '../../lib/api-error.ts';
import { findPlace } from './feed-places.ts';
import { feedQueries, type FeedView } from './feed-queries.ts';
import { takeTraversal } from './traversal.ts';

/** Primes the list that an address names and returns which it is. Throws an `ApiError` for an address that names none. */
export const feedLoader =
  (queryClient: QueryClient, kind: FeedKind) =>
  async ({ params, request }: LoaderFunctionArgs): Promise<FeedView> => {
    const named = parseView(kind, params['slug'], new URL(request.url));
    const view = leftView(request.url, named) ?? named;
    await queryClient.infiniteQuery(feedQueries.list(view));
    return view;
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

function parseView(kind: FeedKind, slug: string | undefined, url: URL): FeedView {
  const page = url.searchParams.get('page') ?? '1';
  const given = url.searchParams.get('access') ?? 'all';
  const access = ACCESS_FILTERS.find((filter) => filter === given);
  if (!/^[1-9]\d{0,6}$/.test(page)) throw badAddress(`page is a number from 1, not “${page}”.`);
  if (access === undefined) {
    throw badAddress(`access is one of ${ACCESS_FILTERS.join(', ')}, not “${given}”.`);
  }
  return { subject: subjectOf(kind, slug), page: Number(page), access, visit: nextVisit() };
}

function subjectOf(kind: FeedKind, slug: string | undefined): FeedSubject {
  if (kind === 'latest') return { kind };
  if (slug === undefined) throw badAddress(`The address of a ${kind} ends with its name.`);
  return { kind, slug };
}

// The server's one visit is number 0, and so is the one that hydrates it.
const nextVisit = () => (typeof window === 'undefined' ? 0 : Date.now());

const badAddress = (detail: string) =>
  new ApiError({ type: 'about:blank', title: 'Bad Request', status: 400, detail });
