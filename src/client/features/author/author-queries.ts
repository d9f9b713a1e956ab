import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import { authorApiUrl } from '../../../shared/api-urls.ts';
import { authorSchema } from '../../../shared/author.ts';
import { getJson } from '../../lib/get-json.ts';

export const authorQueries = {
  bySlug: (slug: string) =>
    queryOptions({
      queryKey: ['authors', slug],
      queryFn: async (context) => v.parse(authorSchema, await getJson(authorApiUrl(slug), context)),
      // Biographies change a few times a year.
      staleTime: 10 * 60_000,
    }),
};
