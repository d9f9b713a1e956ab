import * as v from 'valibot';
import { getByIds } from './get-by-ids.ts';
import type { Log } from './log.ts';
import type { RestClient } from './rest-client.ts';
import { RestError } from './rest-error.ts';
import { USER_FIELDS, userSchema, type WireUser } from './wire-records.ts';

const embeddingSchema = v.pipe(
  v.tuple([v.object({ _embedded: v.object({ author: v.tuple([userSchema]) }) })]),
  v.transform(([{ _embedded: embedded }]) => embedded.author[0]),
);

/** The users of these ids; where the site keeps its users to itself, as it embeds them in their posts. */
export async function getUsers(
  client: RestClient,
  log: Log,
  ids: number[],
): Promise<Map<number, WireUser>> {
  try {
    return await getByIds(
      client,
      { route: 'wp/v2/users', fields: USER_FIELDS, schema: userSchema, log },
      ids,
    );
  } catch (error) {
    if (!(error instanceof RestError)) throw error;
    if (error.fault !== 'refused' && error.fault !== 'missing') throw error;
  }
  const embedded = await Promise.all(ids.map((id) => getEmbedded(client, id)));
  const users = embedded.filter((user) => user !== undefined);
  if (users.length < ids.length) {
    log.once(
      'The site does not let visitors see who its users are: some stories appear without a byline.',
    );
  }
  return new Map(users.map((user) => [user.id, user]));
}

async function getEmbedded(client: RestClient, author: number): Promise<WireUser | undefined> {
  const { value } = await client.get('wp/v2/posts', {
    author,
    per_page: 1,
    _embed: 'author',
    _fields: '_links.author,_embedded.author',
  });
  const user = v.safeParse(embeddingSchema, value);
  return user.success ? user.output : undefined;
}
