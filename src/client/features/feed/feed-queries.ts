import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { AccessFilter } from '../../../shared/access.ts';
import { feedApiUrl, type FeedEntry } from '../../../shared/api-urls.ts';
import type { Feed, FeedSubject } from '../../../shared/feed.ts';
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

/** An answer in a list. */
export type ListPart = Feed & {
  /** Whether the list was entered here. */
  opens: boolean;
  /** Ids that an answer which came before holds already: stories that were re-dated meanwhile. */
  repeated: number[];
};

export const feedQueries = {
  /** What the keys of all lists begin with, and those of `newest`. */
  lists: ['feeds'],
  newestOfAll: ['newest'],
  /** The list that grows in both directions from the page or the month at which it was entered. */
  list: ({ subject, page, month, access, visit }: FeedView) =>
    infiniteQueryOptions({
      queryKey: ['feeds', subject, access, month ?? page, visit],
      queryFn: async ({ pageParam, signal, meta, client, queryKey }): Promise<ListPart> => {
        const url = feedApiUrl(subject, { entry: pageParam, access });
        const feed = parseFeed(await getJson(url, { signal, meta, queryKey }));
        const before = client.getQueryData<{ pages: ListPart[] }>(queryKey)?.pages ?? [];
        const held = new Set(before.flatMap(({ items }) => items.map(({ id }) => id)));
        const repeated = feed.items.map(({ id }) => id).filter((id) => held.has(id));
        return { ...feed, opens: before.length === 0, repeated };
      },
      initialPageParam: entryAt(page, month),
      getNextPageParam: ({ older }): FeedEntry | undefined =>
        older === null ? undefined : { kind: 'older', cursor: older },
      getPreviousPageParam: ({ newer }): FeedEntry | undefined =>
        newer === null ? undefined : { kind: 'newer', cursor: newer },
      // What was read stays as it was read, also after a page that failed: fetching again would fetch every page of the list.
      staleTime: 'static',
      // An answer stays the object it is, wherever it comes to stand: cards are made from it once.
      structuralSharing: false,
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
