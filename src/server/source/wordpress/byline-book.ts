import { authorOf, type Author } from './author.ts';
import { termsOf } from './byline-terms.ts';
import { getPublicByIds, MOST_IDS } from './get-by-ids.ts';
import { getCoauthor, guessCoauthor } from './get-coauthor.ts';
import { getUsers, type UserSource } from './get-users.ts';
import { createLookup } from './lookup.ts';
import { publishPressAuthor } from './publishpress-author.ts';
import { createAuthorRenewal } from './renew-authors.ts';
import type { RenewedAuthors, StoredAuthors } from './stored-authors.ts';
import type { WirePost } from './wire-post.ts';
import type { WireBylineTerm, WireUser } from './wire-records.ts';

export interface BylineBook {
  /** The authors of each post by its id, in the order of its byline: those of a plugin for several authors where it has some, else its user. */
  find(posts: WirePost[]): Promise<Map<number, Author[]>>;
  /** Asks again for authors that are stored. */
  renew(stored: StoredAuthors): Promise<RenewedAuthors>;
}

/** Knows who wrote what on a site: through PublishPress Authors, through Co-Authors Plus, or as plain users. */
export function createBylineBook(source: UserSource): BylineBook {
  const { client, log } = source;
  const users = createLookup<number, WireUser>(MOST_IDS, (ids) => getUsers(source, ids));
  const terms = createLookup<number, WireBylineTerm>(MOST_IDS, (ids) =>
    getPublicByIds(client, termsOf('wp/v2/coauthors', log), ids),
  );
  const coauthors = createLookup<number, Author>(1, async (ids) => {
    const [term] = (await terms.find(ids)).values();
    if (term === undefined) return new Map();
    return new Map([[term.id, (await getCoauthor(client, log, term)) ?? guessCoauthor(term)]]);
  });
  /** Those whom a plugin knows, by slug: it tells more about them than the users do. */
  const profiled = new Map<string, Author>();
  const renewal = createAuthorRenewal(source);

  async function findProfiled(posts: WirePost[]): Promise<Map<number, Author[]>> {
    const ids = posts.flatMap((post) => (post.authors.length > 0 ? [] : post.coauthors));
    await terms.find(ids);
    const found = await coauthors.find(ids);
    const authorsOf = (post: WirePost) =>
      post.authors.length > 0
        ? post.authors.map(publishPressAuthor)
        : post.coauthors.flatMap((id) => found.get(id) ?? []);
    const bylines = new Map(posts.map((post) => [post.id, authorsOf(post)]));
    for (const author of [...bylines.values()].flat()) profiled.set(author.record.slug, author);
    return bylines;
  }

  return {
    async find(posts) {
      const bylines = await findProfiled(posts);
      const plain = posts.filter((post) => bylines.get(post.id)?.length === 0);
      const usersById = await users.find(plain.flatMap(({ author }) => author ?? []));
      for (const { id, author } of plain) {
        const user = author === null ? undefined : usersById.get(author);
        if (user === undefined) continue;
        const known = authorOf(user);
        bylines.set(id, [profiled.get(known.record.slug) ?? known]);
      }
      return bylines;
    },
    renew(stored) {
      for (const lookup of [users, terms, coauthors]) lookup.forget();
      profiled.clear();
      return renewal(stored);
    },
  };
}
