import { queryOptions } from '@tanstack/react-query';
import { frontApiUrl } from '../../../../shared/api-urls.ts';
import { getJson } from '../../../lib/get-json.ts';

export const frontQueries = {
  /** The front page as it is now. */
  current: () =>
    queryOptions({
      queryKey: ['front'],
      queryFn: async (context) => {
        // Its loader is on every page; what it reads the answer with need not be.
        const [json, { parseFront }] = await Promise.all([
          getJson(frontApiUrl(), context),
          import('./parse-front.ts'),
        ]);
        return parseFront(json);
      },
      staleTime: 60_000,
      // A tab that is looked at again after hours would show yesterday's news.
      refetchOnWindowFocus: true,
    }),
};
