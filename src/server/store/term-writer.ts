import type { DatabaseSync } from 'node:sqlite';
import { authorUrl, categoryUrl, tagUrl } from '../../shared/page-urls.ts';
import type { AddressWriter } from './address-writer.ts';
import { CategoryTree } from './category-tree.ts';
import type { AuthorRecord, CategoryRecord, TermKind, TermRecord } from './records.ts';
import { integer, integerOrNull, text } from './row.ts';
import { createTermStatements } from './term-statements.ts';

type StoredTerm = { id: number; key: string; slug: string };
type WrittenTerm = Pick<TermRecord, 'key' | 'slug' | 'name' | 'link'> & { description: string };

/** Writes authors, categories and tags, and finds their ids by slug. */
export function createTermWriter(database: DatabaseSync, addresses: AddressWriter) {
  const sql = {
    author: createTermStatements(database, 'author'),
    category: createTermStatements(database, 'category'),
    tag: createTermStatements(database, 'tag'),
  };
  const setPerson = database.prepare(
    'UPDATE authors SET image = ?, role = ?, links = ? WHERE id = ?',
  );
  const setMayBeSection = database.prepare('UPDATE categories SET may_be_section = ? WHERE id = ?');
  const setParent = database.prepare('UPDATE categories SET parent = ? WHERE id = ?');
  const orphan = database.prepare('UPDATE categories SET parent = NULL WHERE parent = ?');
  const leaveSection = database.prepare('UPDATE stories SET section = NULL WHERE section = ?');
  const selectTree = database.prepare('SELECT id, slug, name, parent FROM categories');
  const insertFeed = database.prepare(
    'INSERT INTO feeds (kind, term, access) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );

  function find(kind: TermKind, by: 'selectByKey' | 'selectBySlug', value: string) {
    const row = sql[kind][by].get(value);
    if (row === undefined) return undefined;
    const { id = null, key = null, slug = null } = row;
    return { id: integer(id), key: text(key), slug: text(slug) } satisfies StoredTerm;
  }

  /** Lets go of the slugs of terms that get another one, so that two may change theirs at once. */
  function freeSlugs(kind: TermKind, records: WrittenTerm[]) {
    for (const { key, slug } of records) {
      const stored = find(kind, 'selectByKey', key);
      if (stored !== undefined && stored.slug !== slug) sql[kind].setSlug.run(`~${key}`, stored.id);
    }
  }

  function drop(kind: TermKind, id: number) {
    sql[kind].removeStories.run(id);
    if (kind === 'category') {
      orphan.run(id);
      leaveSection.run(id);
    }
    sql[kind].remove.run(id);
  }

  /** The term that has the slug of another record, and is something else. */
  function findRival(
    kind: TermKind,
    { key, slug }: Pick<WrittenTerm, 'key' | 'slug'>,
  ): StoredTerm | undefined {
    const holder = find(kind, 'selectBySlug', slug);
    return holder?.key === key ? undefined : holder;
  }

  /** Makes room for a term under its slug. An author who is known by two kinds of keys becomes one; anything else that has the slug is about to get another, or to be removed. */
  function settle(kind: TermKind, record: WrittenTerm, known: StoredTerm | undefined) {
    const rival = findRival(kind, record);
    if (rival === undefined) return;
    if (isAlike(rival.key, record.key)) {
      sql[kind].setSlug.run(`${rival.slug}-${rival.key}`, rival.id);
    } else if (known !== undefined) {
      sql[kind].moveStories.run({ from: rival.id, to: known.id });
      drop(kind, rival.id);
      addresses.lead(kind, rival.key, record.key);
    }
  }

  function write(kind: TermKind, record: WrittenTerm): number {
    const { key, slug, name, description, link } = record;
    const known = find(kind, 'selectByKey', key);
    settle(kind, record, known);
    const stored = known ?? find(kind, 'selectBySlug', slug);
    if (stored !== undefined) {
      sql[kind].update.run(key, slug, name, description, stored.id);
      if (stored.key !== key) addresses.lead(kind, stored.key, key);
    }
    const id = stored?.id ?? integer(sql[kind].insert.get(key, slug, name, description)?.['id']);
    for (const access of ['all', 'free', 'premium']) insertFeed.run(kind, id, access);
    addresses.write(link, kind, key);
    addresses.write(termUrl(kind, slug), kind, key);
    return id;
  }

  function findId(kind: TermKind, slug: string): number {
    const found = find(kind, 'selectBySlug', slug);
    if (found === undefined) throw new Error(`There is no ${kind} ${slug}`);
    return found.id;
  }

  function storiesOf(kind: TermKind, key: string): number[] {
    const stored = find(kind, 'selectByKey', key);
    if (stored === undefined) return [];
    return sql[kind].selectStories.all(stored.id).map((row) => integer(row['story']));
  }

  return {
    /** Throws when there is none of that slug. */
    findId,
    storedTerms(kind: TermKind): Map<string, string> {
      const rows = sql[kind].selectAll.all();
      return new Map(rows.map((row) => [text(row['key']), text(row['slug'])]));
    },
    /** Stories of authors who become one with another when these are written. */
    storiesMovedBy(authors: AuthorRecord[]): number[] {
      return authors.flatMap((author) => {
        const rival = findRival('author', author);
        if (rival === undefined || isAlike(rival.key, author.key)) return [];
        return storiesOf('author', rival.key);
      });
    },
    storiesOf,
    writeAuthors(authors: AuthorRecord[]) {
      const records = authors.map(({ biography, ...author }) => ({
        ...author,
        description: biography,
      }));
      freeSlugs('author', records);
      for (const record of records) {
        const { imageId, role, links } = record;
        setPerson.run(imageId, role, JSON.stringify(links), write('author', record));
      }
    },
    /** Parents may come after their children. */
    writeCategories(categories: CategoryRecord[]) {
      freeSlugs('category', categories);
      for (const category of categories) {
        setMayBeSection.run(Number(category.mayBeSection), write('category', category));
      }
      for (const { slug, parent } of categories) {
        setParent.run(
          parent === null ? null : findId('category', parent),
          findId('category', slug),
        );
      }
    },
    writeTags(tags: TermRecord[]) {
      freeSlugs('tag', tags);
      for (const tag of tags) write('tag', tag);
    },
    remove(kind: TermKind, key: string) {
      const stored = find(kind, 'selectByKey', key);
      if (stored !== undefined) drop(kind, stored.id);
    },
    readTree(): CategoryTree {
      return new CategoryTree(
        selectTree.all().map((row) => ({
          id: integer(row['id']),
          slug: text(row['slug']),
          name: text(row['name']),
          parent: integerOrNull(row['parent']),
        })),
      );
    },
  };
}

const termUrl = (kind: TermKind, slug: string) =>
  ({ author: authorUrl, category: categoryUrl, tag: tagUrl })[kind](slug);

/** Whether two keys are of one kind: the same thing has not two of them. */
const isAlike = (one: string, other: string) => kindOf(one) === kindOf(other);
const kindOf = (key: string) => key.slice(0, key.indexOf(' ') + 1);
