import { getByIds, isUnavailable } from './get-by-ids.ts';
import { getHiddenUser } from './get-hidden-user.ts';
import type { Log } from './log.ts';
import type { RestClient } from './rest-client.ts';
import { USER_FIELDS, userSchema, type WireUser } from './wire-records.ts';

/** Where the users of a site are asked for, and the address of its front page. */
export type UserSource = { client: RestClient; home: string; log: Log };

/** The route of the users. */
export const usersOf = ({ log }: UserSource) => ({
  route: 'wp/v2/users',
  fields: USER_FIELDS,
  schema: userSchema,
  log,
});

/** The users of these ids, at most `MOST_IDS`; those whom the site does not list are looked for where it names them all the same. */
export async function getUsers(source: UserSource, ids: number[]): Promise<Map<number, WireUser>> {
  const users = await getListed(source, ids);
  const hidden = ids.filter((id) => !users.has(id));
  const found = await Promise.all(hidden.map((id) => getHiddenUser(source, id)));
  for (const user of found) if (user !== undefined) users.set(user.id, user);
  if (users.size < ids.length) {
    source.log.once(
      'The site does not say who some of its authors are, so their stories appear without a byline: let visitors read wp/v2/users or the feeds of authors, which a security plugin may block.',
    );
  }
  return users;
}

async function getListed(source: UserSource, ids: number[]): Promise<Map<number, WireUser>> {
  try {
    return await getByIds(source.client, usersOf(source), ids);
  } catch (error) {
    if (isUnavailable(error)) return new Map();
    throw error;
  }
}
