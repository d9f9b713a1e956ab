import type { Log } from './log.ts';
import type { RestClient } from './rest-client.ts';
import { isTooMuch } from './rest-error.ts';

/** The posts of these ids, at most a hundred, as they came; those that are not public are missing. What is too much at once is asked for in smaller parts; a post that breaks the site all alone is left out. */
export async function getPostsById(
  client: RestClient,
  { ids, fields, log }: { ids: number[]; fields: string; log: Log },
): Promise<unknown[]> {
  try {
    const { value } = await client.get('wp/v2/posts', {
      include: ids.join(','),
      per_page: ids.length,
      _fields: fields,
    });
    return Array.isArray(value) ? (value as unknown[]) : [];
  } catch (error) {
    if (!isTooMuch(error)) throw error;
    if (ids.length > 1) {
      const half = Math.ceil(ids.length / 2);
      const first = await getPostsById(client, { ids: ids.slice(0, half), fields, log });
      return [...first, ...(await getPostsById(client, { ids: ids.slice(half), fields, log }))];
    }
    // Whether it is the post or the whole site that is ill, another question shows.
    await client.get('wp/v2/posts', { per_page: 1, _fields: 'id' });
    log.once(`The story with the id ${ids.join()} is left out: for it the site ${error.message}.`);
    return [];
  }
}
