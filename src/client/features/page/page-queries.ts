import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import { pageApiUrl } from '../../../shared/api-urls.ts';
import { getJson } from '../../lib/get-json.ts';

export const pageQueries = {
  bySlug: (slug: string) =>
    queryOptions({
      queryKey: ['pages', slug],
      queryFn: async (context) => {
        const [json, { pageSchema }] = await Promise.all([
          getJson(pageApiUrl(slug), context),
          // It comes along with the first page: who reads a feed need not load it.
          import('../../../shared/page.ts'),
        ]);
        return v.parse(pageSchema, json);
      },
      // What a newsroom says of itself changes a few times a year.
      staleTime: 30 * 60_000,
    }),
};
