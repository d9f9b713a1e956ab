import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import { neighboursApiUrl } from '../../../shared/article-neighbours.ts';
import { neighboursSchema } from '../../../shared/neighbours.ts';
import { getJson } from '../../lib/get-json.ts';
import { articleQueries } from './article-queries.ts';

export const neighbourQueries = {
  /** The stories before and after one in a list, as `listQuery` writes it; '' is that of its section. */
  around: (slug: string, list: string) =>
    queryOptions({
      queryKey: [...articleQueries.neighbours, slug, list],
      queryFn: async (context) =>
        v.parse(neighboursSchema, await getJson(neighboursApiUrl(slug, list), context)),
      // A list that is read along stays as it is for a while.
      staleTime: 5 * 60_000,
    }),
};
