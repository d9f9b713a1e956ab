import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import { articleApiUrl, relatedApiUrl } from '../../../shared/api-urls.ts';
import type { Article } from '../../../shared/article.ts';
import { getJson, type ApiContext } from '../../lib/get-json.ts';
import { hasTaken } from '../../lib/has-taken.ts';
import { isSaved } from '../../lib/saved-slugs.ts';

// Who reads a feed need not load what an article may hold: it comes along with the first one.
const schemas = () => import('../../../shared/article.ts');

export const articleQueries = {
  bySlug: (slug: string) =>
    queryOptions({
      queryKey: ['articles', slug],
      queryFn: (context) => getArticle(slug, context),
      // Corrections are rare, and yesterday's text beats a spinner on the train.
      staleTime: 5 * 60_000,
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

/** A story as the newsroom has it now, or where that does not come, the saved copy. */
async function getArticle(slug: string, context: ApiContext): Promise<Article> {
  try {
    const [json, { articleSchema }] = await Promise.all([
      getJson(articleApiUrl(slug), context),
      schemas(),
    ]);
    return v.parse(articleSchema, json);
  } catch (error) {
    if (!isSaved(slug) && !hasTaken.read()) throw error;
    const { openSaved } = await import('../../lib/saved/open-saved.ts');
    return openSaved(slug, error);
  }
}
