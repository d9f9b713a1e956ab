import type { QueryClient } from '@tanstack/react-query';
import type { LoaderFunctionArgs } from 'react-router';
import { takeTraversal } from '../features/feed/traversal.ts';
import { frontQueries } from '../features/feed/front/front-queries.ts';

/** Primes the front page: for who goes back, as it was left, so that the place is found to the pixel; what is new comes once it is there. */
export const homePageLoader =
  (queryClient: QueryClient) =>
  async ({ request }: LoaderFunctionArgs) => {
    const isReturn = takeTraversal(request.url) !== undefined;
    const query = frontQueries.current();
    await queryClient.query(isReturn ? { ...query, staleTime: 'static' } : query);
    return null;
  };
