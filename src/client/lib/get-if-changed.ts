import { getAnswer, type ApiContext } from './get-json.ts';

/** Asks the server whether a resource is still what `tag` names; undefined when it is. The browser's cache makes the request a conditional one; what it already holds is not read again. */
export async function getIfChanged(
  url: string,
  tag: string | undefined,
  context: ApiContext,
): Promise<{ tag: string | undefined; json: unknown } | undefined> {
  const answer = await getAnswer(url, context, { cache: 'no-cache' });
  const given = answer.headers.get('etag') ?? undefined;
  if (given === undefined || given !== tag) return { tag: given, json: await answer.json() };
  await answer.body?.cancel();
  return undefined;
}
