import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import { articleApiUrl, relatedApiUrl } from '../../../shared/api-urls.ts';
import { articleSchema, relatedSchema } from '../../../shared/article.ts';
import { getJson } from '../../lib/get-json.ts';

export const articleQueries = {
  bySlug: (slug: string) =>
    queryOptions({
      queryKey: ['articles', slug],
      queryFn: async (context) =>
        v.parse(articleSchema, await getJson(articleApiUrl(slug), context)),
      // Corrections are rare, and yesterday's text beats a spinner on the train.
      staleTime: 5 * 60_000,
    }),
  relatedTo: (slug: string) =>
    queryOptions({
      queryKey: ['articles', slug, 'related'],
      queryFn: async (context) =>
        v.parse(relatedSchema, await getJson(relatedApiUrl(slug), context)).items,
      staleTime: 30 * 60_000,
    }),
};
