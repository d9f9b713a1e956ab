import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './api-error.ts';
import type { FetchApi } from './get-json.ts';

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: { fetchApi: FetchApi };
  }
}

/** A query client whose queries ask `fetchApi`. `retries` is how often a network failure is tried again before the reader is told. */
export function createQueryClient({
  fetchApi,
  retries,
}: {
  fetchApi: FetchApi;
  retries: number;
}): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        meta: { fetchApi },
        // What lies on the device is asked for without a network too; what does not fails, and is offered again, where a request that waits would say nothing.
        networkMode: 'always',
        // What the API refused it will refuse again.
        retry: (failures, error) => !(error instanceof ApiError) && failures < retries,
        retryDelay: 500,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        // Back must find every list that was read in this tab (see features/feed).
        gcTime: Infinity,
      },
    },
  });
}
