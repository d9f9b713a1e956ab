import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import { pageApiUrl } from '../../../shared/api-urls.ts';
import { pageSchema } from '../../../shared/page.ts';
import { getJson } from '../../lib/get-json.ts';

export const pageQueries = {
  bySlug: (slug: string) =>
    queryOptions({
      queryKey: ['pages', slug],
      queryFn: async (context) => v.parse(pageSchema, await getJson(pageApiUrl(slug), context)),
      // What a newsroom says of itself changes a few times a year.
      staleTime: 30 * 60_000,
    }),
};
