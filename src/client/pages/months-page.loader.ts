import type { QueryClient } from '@tanstack/react-query';
import type { LoaderFunctionArgs } from 'react-router';
import { FEED_KINDS } from '../../shared/feed.ts';
import { monthQueries } from '../features/feed/month-queries.ts';
import { badAddress, parseFeedAddress, type FeedAddress } from '../features/feed/feed-address.ts';
import { feedQueries } from '../features/feed/feed-queries.ts';

/** Primes the months of a feed and, for its name, the newest story; returns which feed. */
export const monthsPageLoader =
  (queryClient: QueryClient) =>
  async ({ params, request }: LoaderFunctionArgs): Promise<FeedAddress> => {
    const kind = FEED_KINDS.find((known) => known === params['kind']);
    if (kind === undefined) throw badAddress(`Months are of ${FEED_KINDS.join(', ')}.`);
    const at = parseFeedAddress(kind, params['slug'], new URL(request.url).searchParams);
    await Promise.all([
      queryClient.query(monthQueries.of(at.subject, at.access)),
      queryClient.query(feedQueries.newest(at.subject, 1)),
    ]);
    return at;
  };
