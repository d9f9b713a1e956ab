import * as v from 'valibot';
import { isUnavailable } from './get-by-ids.ts';
import { getFeedAuthor } from './get-feed-author.ts';
import type { RestClient } from './rest-client.ts';
import { userSchema, type WireUser } from './wire-records.ts';

const embeddingSchema = v.pipe(
  v.tuple([v.object({ _embedded: v.object({ author: v.tuple([userSchema]) }) })]),
  v.transform(([{ _embedded: embedded }]) => embedded.author[0]),
);

/** A user whom the site does not list: as it embeds them in their posts, else as the feed of their posts names them; undefined where neither does. */
export async function getHiddenUser(
  { client, home }: { client: RestClient; home: string },
  id: number,
): Promise<WireUser | undefined> {
  return (await getEmbedded(client, id)) ?? getFeedAuthor({ client, home }, id);
}

async function getEmbedded(client: RestClient, author: number): Promise<WireUser | undefined> {
  try {
    const { value } = await client.get('wp/v2/posts', {
      author,
      per_page: 1,
      _embed: 'author',
      _fields: '_links.author,_embedded.author',
    });
    const user = v.safeParse(embeddingSchema, value);
    return user.success ? user.output : undefined;
  } catch (error) {
    if (isUnavailable(error)) return undefined;
    throw error;
  }
}
