import type { QueryClient } from '@tanstack/react-query';
import { siteQueries } from '../features/site/site-queries.ts';

/** Primes the categories. */
export const sectionsPageLoader = (queryClient: QueryClient) => async () => {
  await queryClient.query(siteQueries.categories());
  return null;
};
