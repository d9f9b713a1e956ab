import type { QueryClient } from '@tanstack/react-query';
import type { LoaderFunctionArgs } from 'react-router';
import { feedLoader } from '../features/feed/feed-loader.ts';
import type { FeedView } from '../features/feed/feed-queries.ts';
import { siteQueries } from '../features/site/site-queries.ts';

/** Primes a category's feed and, for the rail beside it, the categories around it; returns which feed. */
export const categoryPageLoader = (queryClient: QueryClient) => {
  const loadFeed = feedLoader(queryClient, 'category');
  return async (args: LoaderFunctionArgs): Promise<FeedView> => {
    const [view] = await Promise.all([
      loadFeed(args),
      queryClient.query(siteQueries.categories()).catch(() => undefined),
    ]);
    return view;
  };
};
