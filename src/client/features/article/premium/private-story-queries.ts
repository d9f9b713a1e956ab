import { queryOptions, type QueryFunctionContext } from '@tanstack/react-query';
import * as v from 'valibot';
import { privateArticleApiUrl } from '../../../../shared/api-urls.ts';
import { articleSchema, type Article } from '../../../../shared/article.ts';
import type { Problem } from '../../../../shared/problem.ts';
import { ApiError } from '../../../lib/api-error.ts';
import { getPrivateJson } from '../../../lib/get-private-json.ts';
import { hasTaken } from '../../../lib/has-taken.ts';
import { lastForgotten } from '../../../lib/private-data.ts';
import { isSaved } from '../../../lib/saved-slugs.ts';
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
  const since = lastForgotten();
  try {
    const json = await getPrivateJson(privateArticleApiUrl(slug), context);
    const article = v.parse(articleSchema, json);
    if (isSaved(slug)) void renewCopy(article, since).catch(() => undefined);
    return { kind: 'whole', article };
  } catch (error) {
    const {
      status,
      reason = 'signed-out',
      heldBack,
    }: Partial<Problem> = error instanceof ApiError ? error.problem : {};
    if (status === 401) return { kind: 'ended', reason };
    if ((isSaved(slug) || hasTaken.read()) && heldBack !== true) {
      const copies = await import('../../../lib/private-saved/private-copies.ts');
      if (status === 403) await copies.removeCopy(slug).catch(() => undefined);
      const article = await copies.findCopy(slug).catch(() => undefined);
      if (article !== undefined) return { kind: 'whole', article };
    }
    if (status === 403) return { kind: 'refused' };
    throw error;
  }
}

/** A saved story is kept as it was given last. */
async function renewCopy(article: Article, since: string | null) {
  const { keepCopy } = await import('../../../lib/private-saved/keep-copy.ts');
  await keepCopy(article, since);
}
