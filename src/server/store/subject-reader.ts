import type { DatabaseSync } from 'node:sqlite';
import type { AccessFilter } from '../../shared/access.ts';
import type { Feed, FeedSubject } from '../../shared/feed.ts';
import { integer, text } from './row.ts';

/** A feed under one access filter, as it stands in the table of feeds. */
export type FoundFeed = {
  id: number;
  total: number;
  /** What is added to a mark's number to get its position. */
  shift: number;
  subject: Feed['subject'];
};

const TABLES = { category: 'categories', author: 'authors', tag: 'tags' } as const;

/** Finds feeds by what they are of. */
export function createSubjectReader(database: DatabaseSync) {
  const selectFeed = database.prepare(
    'SELECT id, total, shift FROM feeds WHERE kind = ? AND term = ? AND access = ?',
  );
  const selectTerm = {
    category: prepareTerm('category'),
    author: prepareTerm('author'),
    tag: prepareTerm('tag'),
  };

  function prepareTerm(kind: keyof typeof TABLES) {
    return database.prepare(`SELECT id, name, description FROM ${TABLES[kind]} WHERE slug = ?`);
  }

  function feedOf(kind: string, term: number, access: AccessFilter) {
    const row = selectFeed.get(kind, term, access);
    if (row === undefined) throw new Error(`No feed of ${kind} ${term}`);
    return {
      id: integer(row['id']),
      total: integer(row['total']),
      shift: integer(row['shift']),
    };
  }

  return {
    /** Undefined when there is no such category, author or tag. */
    findFeed(subject: FeedSubject, access: AccessFilter): FoundFeed | undefined {
      const { kind } = subject;
      if (kind === 'latest') {
        const nameless = { kind, slug: null, name: null, description: '' };
        return { ...feedOf(kind, 0, access), subject: nameless };
      }
      const row = selectTerm[kind].get(subject.slug);
      if (row === undefined) return undefined;
      return {
        ...feedOf(kind, integer(row['id']), access),
        subject: {
          kind,
          slug: subject.slug,
          name: text(row['name']),
          description: text(row['description']),
        },
      };
    },
  };
}
