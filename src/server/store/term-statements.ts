import type { DatabaseSync } from 'node:sqlite';
import type { TermKind } from './records.ts';

const TABLES = { category: 'categories', author: 'authors', tag: 'tags' } as const;

/** The statements that terms of a kind are written by. */
export function createTermStatements(database: DatabaseSync, kind: TermKind) {
  const table = TABLES[kind];
  const links = `story_${table}`;
  return {
    selectByKey: database.prepare(`SELECT id, key, slug FROM ${table} WHERE key = ?`),
    selectBySlug: database.prepare(`SELECT id, key, slug FROM ${table} WHERE slug = ?`),
    selectAll: database.prepare(`SELECT key, slug FROM ${table}`),
    setSlug: database.prepare(`UPDATE ${table} SET slug = ? WHERE id = ?`),
    update: database.prepare(`
      UPDATE ${table} SET key = ?, slug = ?, name = ?, description = ? WHERE id = ?`),
    insert: database.prepare(`
      INSERT INTO ${table} (key, slug, name, description${kind === 'category' ? ', may_be_section' : ''})
      VALUES (?, ?, ?, ?${kind === 'category' ? ', 1' : ''}) RETURNING id`),
    remove: database.prepare(`DELETE FROM ${table} WHERE id = ?`),

    selectStories: database.prepare(`SELECT DISTINCT story FROM ${links} WHERE ${kind} = ?`),
    // A story that has both keeps one.
    moveStories: database.prepare(`
      UPDATE ${links} SET ${kind} = :to WHERE ${kind} = :from AND NOT EXISTS (
        SELECT 1 FROM ${links} other WHERE other.story = ${links}.story AND other.${kind} = :to
      )`),
    removeStories: database.prepare(`DELETE FROM ${links} WHERE ${kind} = ?`),
  };
}
