import type { QueryKey } from '@tanstack/react-query';
import * as v from 'valibot';
import { PROBLEM_TYPE, problemSchema } from '../../shared/problem.ts';
import { ApiError } from './api-error.ts';
import { tooOldFor } from './too-old.ts';

/** Answers a request to the API: the network in the browser, the API itself in the server. `queryKey` is of the query that shows the answer. */
export type FetchApi = (
  url: string,
  init: { signal: AbortSignal; queryKey?: QueryKey | undefined } & ApiAsking,
) => Promise<Response>;

/** How the API is asked, where it is not to be read from by its address alone. */
type ApiAsking = Pick<RequestInit, 'cache' | 'method' | 'headers' | 'body'>;

export type ApiContext = {
  signal: AbortSignal;
  meta: { fetchApi: FetchApi } | undefined;
  queryKey?: QueryKey;
};

/** Gets JSON from the API by path; throws as `getAnswer` does. */
export async function getJson(url: string, context: ApiContext): Promise<unknown> {
  return (await getAnswer(url, context)).json();
}

/** Gets an answer of JSON that is still to be read, or one of nothing (204). Throws an `ApiError` for a problem, such as that this version is too old to read it, a TypeError without a network, and an Error for an answer that is not the API's (a captive portal's page, say). */
export async function getAnswer(
  url: string,
  { signal, meta, queryKey }: ApiContext,
  asking: ApiAsking = {},
): Promise<Response> {
  if (meta === undefined) throw new Error('The query client was made without fetchApi');
  const response = await meta.fetchApi(url, { signal, queryKey, ...asking });
  const tooOld = tooOldFor(response);
  if (tooOld !== undefined) throw new ApiError(tooOld);
  const type = response.headers.get('content-type') ?? '';
  if (type.startsWith(PROBLEM_TYPE)) {
    throw new ApiError(v.parse(problemSchema, await response.json()));
  }
  if (!response.ok || (response.status !== 204 && !type.startsWith('application/json'))) {
    throw new Error(`${url} was answered with ${response.status} ${type}`);
  }
  return response;
}
