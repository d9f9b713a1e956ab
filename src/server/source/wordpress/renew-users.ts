import { authorOf } from './author.ts';
import { getHiddenUser } from './get-hidden-user.ts';
import { usersOf, type UserSource } from './get-users.ts';
import { getPresent, idsOf, type Renewed, type StoredAuthors } from './stored-authors.ts';

/** Asks again for stored users; those whom the site does not list take a question each. */
export async function renewUsers(source: UserSource, stored: StoredAuthors): Promise<Renewed> {
  const ids = idsOf(stored, 'user');
  const users = await getPresent(source.client, usersOf(source), ids);
  const isHidden = (id: number) => users?.has(id) !== true;
  return {
    authors: [...(users?.values() ?? [])].map(authorOf),
    gone: users === undefined ? [] : ids.filter(isHidden).map((id) => `user ${id}`),
    questions: ids.filter(isHidden).map((id) => async () => {
      const user = await getHiddenUser(source, id);
      return user && authorOf(user);
    }),
  };
}
