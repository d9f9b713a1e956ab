import * as v from 'valibot';
import type { Author } from './author.ts';
import { isUnavailable } from './get-by-ids.ts';
import { publishPressAuthor } from './publishpress-author.ts';
import type { RestClient } from './rest-client.ts';
import { authorsSchema } from './wire-post.ts';

/** The author of a term as PublishPress Authors names them in one of their posts, which is all that it publishes: the name of the term itself may be one that the newsroom does not print. Undefined where they have no post. */
export async function getPublishPressAuthor(
  client: RestClient,
  term: number,
): Promise<Author | undefined> {
  try {
    const { value } = await client.get('wp/v2/posts', {
      ppma_author: term,
      per_page: 1,
      _fields: 'authors',
    });
    const posts = v.safeParse(v.tuple([authorsSchema]), value);
    const wire = posts.success
      ? posts.output[0].authors.find(({ term_id }) => term_id === term)
      : undefined;
    return wire && publishPressAuthor(wire);
  } catch (error) {
    if (isUnavailable(error)) return undefined;
    throw error;
  }
}
