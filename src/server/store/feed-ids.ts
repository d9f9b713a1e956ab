import type { DatabaseSync } from 'node:sqlite';
import type { Access, AccessFilter } from '../../shared/access.ts';
import { integer } from './row.ts';
import type { TermKind } from './records.ts';

/** Ids of what a story is put under, in the database. */
export type StoryTerms = Record<TermKind, number[]>;

export type FeedIds = ReturnType<typeof createFeedIds>;

/** Finds the feeds that a story stands in. Feeds are never deleted, so that ids once found stay true. */
export function createFeedIds(database: DatabaseSync) {
  const selectId = database.prepare(
    'SELECT id FROM feeds WHERE kind = ? AND term = ? AND access = ?',
  );
  const known = new Map<string, number>();

  function findId(kind: TermKind | 'latest', term: number, access: AccessFilter): number {
    const key = `${kind} ${term} ${access}`;
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    const id = integer(selectId.get(kind, term, access)?.['id']);
    known.set(key, id);
    return id;
  }

  return {
    /** The feeds of a story's access: those of everything and of each term, whole and narrowed. `categories` are given with their ancestors. */
    feedsOf({ author, category, tag }: StoryTerms, access: Access): Set<number> {
      const feeds = new Set<number>();
      const enter = (kind: TermKind | 'latest', term: number) =>
        feeds.add(findId(kind, term, 'all')).add(findId(kind, term, access));
      enter('latest', 0);
      for (const term of author) enter('author', term);
      for (const term of category) enter('category', term);
      for (const term of tag) enter('tag', term);
      return feeds;
    },
    /** To be called when a transaction was rolled back: ids given in it are void. */
    forget: () => known.clear(),
  };
}
