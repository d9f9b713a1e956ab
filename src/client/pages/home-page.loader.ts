import type { QueryClient } from '@tanstack/react-query';
import { feedQueries } from '../features/feed/feed-queries.ts';

/** How many stories the home page shows: a page of a feed. */
export const HOME_STORIES = 10;

/** Primes the newest stories. */
export const homePageLoader = (queryClient: QueryClient) => async () => {
  await queryClient.query(feedQueries.newest({ kind: 'latest' }, HOME_STORIES));
  return null;
};
