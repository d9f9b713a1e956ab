import { queryOptions, type QueryFunctionContext } from '@tanstack/react-query';
import * as v from 'valibot';
import { privateArticleApiUrl } from '../../../../shared/api-urls.ts';
import { articleSchema } from '../../../../shared/article.ts';
import { ApiError } from '../../../lib/api-error.ts';
import { getPrivateJson } from '../../../lib/get-private-json.ts';
import { privateStoryKey, type PrivateStory } from './private-story.ts';

export const privateStoryQueries = {
  /** A premium story, as the newsroom gives it to who is signed in. */
  bySlug: (slug: string) =>
    queryOptions({
      queryKey: privateStoryKey(slug),
      queryFn: (context) => getStory(slug, context),
      // Nobody is refused by what was true before they subscribed, perhaps in another tab; nor does who comes back to a story
      // go on reading where the session has been ended elsewhere.
      staleTime: ({ state }) => (state.data?.kind === 'whole' ? 30_000 : 0),
      refetchOnWindowFocus: ({ state }) => state.data !== undefined && state.data.kind !== 'ended',
      refetchOnReconnect: ({ state }) => state.data === undefined,
    }),
};

async function getStory(slug: string, context: QueryFunctionContext): Promise<PrivateStory> {
  try {
    const json = await getPrivateJson(privateArticleApiUrl(slug), context);
    return { kind: 'whole', article: v.parse(articleSchema, json) };
  } catch (error) {
    const { status, reason = 'signed-out' } = error instanceof ApiError ? error.problem : {};
    if (status === 401) return { kind: 'ended', reason };
    if (status === 403) return { kind: 'refused' };
    throw error;
  }
}
