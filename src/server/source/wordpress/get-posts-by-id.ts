import { inParts } from './in-parts.ts';
import type { Log } from './log.ts';
import type { RestClient } from './rest-client.ts';
import { isTooMuch } from './rest-error.ts';

type Question = {
  ids: number[];
  fields: string;
  /** Where they are: posts, if nothing else is said. */
  route?: string;
  log: Log;
  onBroken?: (id: number) => void;
};

/** The posts of these ids, at most a hundred, as they came; those that are not public are missing, and so is one that breaks the site all alone, of which `onBroken` is told. */
export async function getPostsById(
  client: RestClient,
  { ids, fields, route = 'wp/v2/posts', log, onBroken }: Question,
): Promise<unknown[]> {
  return inParts(ids, async (some) => {
    try {
      const { value } = await client.get(route, {
        include: some.join(','),
        per_page: some.length,
        _fields: fields,
      });
      return Array.isArray(value) ? (value as unknown[]) : [];
    } catch (error) {
      if (some.length > 1 || !isTooMuch(error)) throw error;
      // Whether it is the post or the whole site that is ill, another question shows.
      await client.get(route, { per_page: 1, _fields: 'id' });
      const kind = route === 'wp/v2/posts' ? 'story' : 'page';
      log.once(
        `The ${kind} with the id ${some.join()} is left out: for it the site ${error.message}.`,
      );
      some.forEach((id) => onBroken?.(id));
      return [];
    }
  });
}
