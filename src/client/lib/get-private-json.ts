import type { QueryClient } from '@tanstack/react-query';
import { getAnswer, type ApiContext } from './get-json.ts';
import { lastForgotten, watchPrivateData } from './private-data.ts';

/** Gets what is for the signed-in reader alone, past the browser's cache; throws as `getAnswer` does. */
export async function getPrivateJson(
  url: string,
  context: ApiContext & { client: QueryClient },
): Promise<unknown> {
  watchPrivateData(context.client);
  const before = lastForgotten();
  const answer = await getAnswer(url, context, { cache: 'no-store' });
  const json: unknown = await answer.json();
  // A tab that slept was not told: what it had asked for is another reader's by now.
  if (lastForgotten() !== before) throw new Error(`${url} was answered before a sign-out`);
  return json;
}
