import type { DatabaseSync } from 'node:sqlite';
import { openFile } from './open-file.ts';
import { READ_MODEL } from './schema.ts';
import { StoreError } from './store-error.ts';

/** Tables that are small whatever the newsroom's size, so that checking them wholly is cheap. */
const SMALL_TABLES = ['meta', 'feeds', 'categories'];

/** Opens the read model as `openFile` does, and checks that it is whole. */
export function openDatabase(file: string, options: { timeout?: number } = {}): DatabaseSync {
  return openFile(file, READ_MODEL, {
    ...options,
    check: (database) => requireIntact(database, file),
  });
}

/** A check that costs milliseconds at any size: small tables wholly, and the stories and entries that the marks of the whole feed point at. */
function requireIntact(database: DatabaseSync, file: string) {
  for (const table of SMALL_TABLES) {
    const [row] = database.prepare(`PRAGMA quick_check(${table})`).all();
    if (row?.['quick_check'] !== 'ok') throw new StoreError('damaged', `${file} is damaged.`);
  }
  const marked = database
    .prepare(
      `SELECT s.slug
        FROM feeds f
        JOIN feed_marks m ON m.feed = f.id
        LEFT JOIN feed_entries e USING (feed, published_at, story)
        LEFT JOIN stories s ON s.id = e.story
        WHERE f.kind = 'latest' AND f.term = 0 AND f.access = 'all' LIMIT 1000`,
    )
    .all();
  if (marked.some(({ slug }) => slug === null)) {
    throw new StoreError('damaged', `${file} has lost stories.`);
  }
}
