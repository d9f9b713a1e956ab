import type { QueryClient } from '@tanstack/react-query';
import type { LoaderFunctionArgs } from 'react-router';
import { authorQueries } from '../features/author/author-queries.ts';
import { feedLoader } from '../features/feed/feed-loader.ts';
import type { FeedView } from '../features/feed/feed-queries.ts';

/** Primes an author's biography and feed, side by side; returns which feed. */
export const authorPageLoader = (queryClient: QueryClient) => {
  const loadFeed = feedLoader(queryClient, 'author');
  return async (args: LoaderFunctionArgs): Promise<FeedView> => {
    const [view] = await Promise.all([
      loadFeed(args),
      queryClient.query(authorQueries.bySlug(args.params['slug'] ?? '')),
    ]);
    return view;
  };
};
