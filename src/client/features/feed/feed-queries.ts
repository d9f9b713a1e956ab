import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { AccessFilter } from '../../../shared/access.ts';
import { feedApiUrl, type FeedEntry } from '../../../shared/api-urls.ts';
import type { FeedSubject } from '../../../shared/feed.ts';
import { getJson } from '../../lib/get-json.ts';
import { parseFeed } from './parse-feed.ts';

/** A list of cards: of what, entered on which page, and on which visit (each visit from a link is a list of its own, fresh from the top; Back finds the list of its own visit). */
export type FeedView = {
  subject: FeedSubject;
  /** Where a month was the entry, the page on which its newest story stands. */
  page: number;
  /** Month (`YYYY-MM`) at which the list was entered instead of a page. */
  month?: string;
  access: AccessFilter;
  visit: number;
};

export const feedQueries = {
  /** The list that grows downwards from the page or the month at which it was entered. */
  list: ({ subject, page, month, access, visit }: FeedView) =>
    infiniteQueryOptions({
      queryKey: ['feeds', subject, access, month ?? page, visit],
      queryFn: async ({ pageParam, signal, meta }) =>
        parseFeed(
          await getJson(feedApiUrl(subject, { entry: pageParam, access }), { signal, meta }),
        ),
      initialPageParam: entryAt(page, month),
      getNextPageParam: ({ older }): FeedEntry | undefined =>
        older === null ? undefined : { kind: 'older', cursor: older },
      // What was read stays as it was read: fetching again would fetch every page of the list.
      staleTime: Infinity,
    }),
  /** The newest few of a feed. */
  newest: (subject: FeedSubject, limit: number) =>
    queryOptions({
      queryKey: ['newest', subject, limit],
      queryFn: async (context) => parseFeed(await getJson(feedApiUrl(subject, { limit }), context)),
      staleTime: 60_000,
    }),
};

const entryAt = (page: number, month: string | undefined): FeedEntry =>
  month === undefined ? { kind: 'page', page } : { kind: 'month', month };
