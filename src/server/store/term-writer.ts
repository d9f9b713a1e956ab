import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { AddressWriter } from './address-writer.ts';
import { CategoryTree } from './category-tree.ts';
import type { AuthorRecord, CategoryRecord, TermRecord } from './records.ts';
import { integer, integerOrNull, text } from './row.ts';

export type TermKind = 'category' | 'author' | 'tag';

/** Writes authors, categories and tags, and finds their ids by slug. */
export function createTermWriter(database: DatabaseSync, addresses: AddressWriter) {
  const upsert = {
    author: database.prepare(`
      INSERT INTO authors (slug, name, description, image) VALUES (?, ?, ?, ?)
      ON CONFLICT (slug) DO UPDATE SET
        name = excluded.name, description = excluded.description, image = excluded.image
      RETURNING id`),
    category: database.prepare(`
      INSERT INTO categories (slug, name, description, may_be_section) VALUES (?, ?, ?, ?)
      ON CONFLICT (slug) DO UPDATE SET
        name = excluded.name, description = excluded.description,
        may_be_section = excluded.may_be_section
      RETURNING id`),
    tag: database.prepare(`
      INSERT INTO tags (slug, name, description) VALUES (?, ?, ?)
      ON CONFLICT (slug) DO UPDATE SET name = excluded.name, description = excluded.description
      RETURNING id`),
  };
  const selectId = {
    author: database.prepare('SELECT id FROM authors WHERE slug = ?'),
    category: database.prepare('SELECT id FROM categories WHERE slug = ?'),
    tag: database.prepare('SELECT id FROM tags WHERE slug = ?'),
  };
  const setParent = database.prepare('UPDATE categories SET parent = ? WHERE id = ?');
  const selectTree = database.prepare('SELECT id, slug, name, parent FROM categories');
  const insertFeed = database.prepare(
    'INSERT INTO feeds (kind, term, access) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const known = { author: new Map<string, number>(), category: new Map(), tag: new Map() };

  function store(
    kind: TermKind,
    { slug, link }: { slug: string; link: string | null },
    row: ReturnType<StatementSync['get']>,
  ): number {
    const id = integer(row?.['id']);
    known[kind].set(slug, id);
    for (const access of ['all', 'free', 'premium']) insertFeed.run(kind, id, access);
    addresses.write(link, kind, id);
    return id;
  }

  function findId(kind: TermKind, slug: string): number {
    const kept = known[kind].get(slug);
    if (kept !== undefined) return kept;
    const row = selectId[kind].get(slug);
    if (row === undefined) throw new Error(`There is no ${kind} ${slug}`);
    const id = integer(row['id']);
    known[kind].set(slug, id);
    return id;
  }

  return {
    /** Throws when there is none of that slug. */
    findId,
    writeAuthors(authors: AuthorRecord[]) {
      for (const author of authors) {
        const { slug, name, biography, imageId } = author;
        store('author', author, upsert.author.get(slug, name, biography, imageId));
      }
    },
    /** Parents may come after their children. */
    writeCategories(categories: CategoryRecord[]) {
      for (const category of categories) {
        const { slug, name, description, mayBeSection } = category;
        store(
          'category',
          category,
          upsert.category.get(slug, name, description, Number(mayBeSection)),
        );
      }
      for (const { slug, parent } of categories) {
        setParent.run(
          parent === null ? null : findId('category', parent),
          findId('category', slug),
        );
      }
    },
    writeTags(tags: TermRecord[]) {
      for (const tag of tags) {
        store('tag', tag, upsert.tag.get(tag.slug, tag.name, tag.description));
      }
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
    /** To be called when a transaction was rolled back: ids given in it are void. */
    forget() {
      for (const ids of Object.values(known)) ids.clear();
    },
  };
}
