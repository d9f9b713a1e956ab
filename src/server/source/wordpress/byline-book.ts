import type { Author } from './author.ts';
import { authorOf } from './author.ts';
import { getPublicByIds, MOST_IDS } from './get-by-ids.ts';
import { getCoauthor } from './get-coauthor.ts';
import { getUsers } from './get-users.ts';
import type { Log } from './log.ts';
import { createLookup } from './lookup.ts';
import type { RestClient } from './rest-client.ts';
import type { WirePost } from './wire-post.ts';
import { coauthorTermSchema, type WireUser } from './wire-records.ts';

export interface BylineBook {
  /** The authors of each post by its id, in the order of its byline: its co-authors where it has some, else its user. */
  find(posts: WirePost[]): Promise<Map<number, Author[]>>;
}

/** Knows who wrote what on a site: through Co-Authors Plus, or as plain users. */
export function createBylineBook(client: RestClient, log: Log): BylineBook {
  const users = createLookup<number, WireUser>(MOST_IDS, (ids) => getUsers(client, log, ids));
  const terms = createLookup<number, { id: number; slug: string }>(MOST_IDS, (ids) =>
    getPublicByIds(
      client,
      { route: 'wp/v2/coauthors', fields: 'id,slug', schema: coauthorTermSchema, log },
      ids,
    ),
  );
  const coauthors = createLookup<string, Author>(1, async ([nicename = '']) => {
    return new Map([[nicename, await getCoauthor(client, log, nicename)]]);
  });

  return {
    async find(posts) {
      const termsById = await terms.find(posts.flatMap((post) => post.coauthors));
      const nicenames = (post: WirePost) =>
        post.coauthors.flatMap((id) => termsById.get(id)?.slug.replace(/^cap-/, '') ?? []);
      const plain = posts.filter((post) => nicenames(post).length === 0);
      const [profiles, usersById] = await Promise.all([
        coauthors.find(posts.flatMap(nicenames)),
        users.find(plain.flatMap(({ author }) => author ?? [])),
      ]);
      const authorsOf = (post: WirePost): Author[] => {
        const names = nicenames(post);
        if (names.length > 0) return names.flatMap((name) => profiles.get(name) ?? []);
        const user = post.author === null ? undefined : usersById.get(post.author);
        return user === undefined ? [] : [authorOf(user)];
      };
      return new Map(posts.map((post) => [post.id, authorsOf(post)]));
    },
  };
}
