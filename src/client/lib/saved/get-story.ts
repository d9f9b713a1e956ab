import type { QueryClient } from '@tanstack/react-query';
import * as v from 'valibot';
import { articleApiUrl } from '../../../shared/api-urls.ts';
import { articleSchema, type Article } from '../../../shared/article.ts';
import { ASK_HEADER } from '../../../shared/worker-messages.ts';
import { ApiError } from '../api-error.ts';
import { getAnswer } from '../get-json.ts';

/** Milliseconds after which an answer counts as one that does not come. */
const LONGEST = 30_000;

/** A story as the newsroom has it now, or where that cannot be asked, as this device knows it; undefined where it does not. Rejects with what the newsroom says of a story that is gone. */
export async function getStory(
  slug: string,
  queryClient: QueryClient,
): Promise<Article | undefined> {
  try {
    return await askForStory(slug, queryClient);
  } catch (error) {
    if (isGone(error)) throw error;
    const known = queryClient.getQueryData<Article>(['articles', slug]);
    return known ?? (await askForStory(slug, queryClient, {}).catch(() => undefined));
  }
}

/** A story as the newsroom has it now, past what the service worker stored unless `headers` say otherwise; rejects as `getAnswer` does. */
export async function askForStory(
  slug: string,
  queryClient: QueryClient,
  headers: Record<string, string> = { [ASK_HEADER]: 'network' },
): Promise<Article> {
  const meta = queryClient.getDefaultOptions().queries?.meta;
  const signal = AbortSignal.timeout(LONGEST);
  // The browser would hand out for some minutes what it has, and ask behind it.
  const asking = { headers, cache: 'no-cache' as const };
  const answer = await getAnswer(articleApiUrl(slug), { meta, signal }, asking);
  return v.parse(articleSchema, await answer.json());
}

/** Whether the API says that there is no such story, or no longer: no other try would change that. */
export const isGone = (error: unknown): error is ApiError =>
  error instanceof ApiError && (error.problem.status === 404 || isWithdrawn(error));

export const isWithdrawn = (error: unknown): boolean =>
  error instanceof ApiError && error.problem.status === 410;
