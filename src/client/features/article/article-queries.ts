import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import { articleApiUrl, relatedApiUrl } from '../../../shared/api-urls.ts';
import { getJson } from '../../lib/get-json.ts';

// Who reads a feed need not load what an article may hold: it comes along with the first one.
const schemas = () => import('../../../shared/article.ts');

export const articleQueries = {
  bySlug: (slug: string) =>
    queryOptions({
      queryKey: ['articles', slug],
      queryFn: async (context) => {
        const [json, { articleSchema }] = await Promise.all([
          getJson(articleApiUrl(slug), context),
          schemas(),
        ]);
        return v.parse(articleSchema, json);
      },
      // Corrections are rare, and yesterday's text beats a spinner on the train.
      staleTime: 5 * 60_000,
      // Without a network it fails and is offered again, where one that waits would say nothing.
      networkMode: 'always',
      refetchOnReconnect: ({ state }) => state.data === undefined,
    }),
  /** What the keys begin with of all lists of related stories, and of all answers of `neighbourQueries`. */
  related: ['related'],
  neighbours: ['neighbours'],
  relatedTo: (slug: string) =>
    queryOptions({
      queryKey: ['related', slug],
      queryFn: async (context) => {
        const [json, { relatedSchema }] = await Promise.all([
          getJson(relatedApiUrl(slug), context),
          schemas(),
        ]);
        return v.parse(relatedSchema, json).items;
      },
      staleTime: 30 * 60_000,
    }),
};
