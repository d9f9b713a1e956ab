import { DatabaseSync } from 'node:sqlite';
import { integer } from './row.ts';
import { APPLICATION_ID, MIGRATIONS } from './schema.ts';
import { StoreError } from './store-error.ts';

const SQLITE_CORRUPT = 11;
const SQLITE_NOTADB = 26;
/** Tables that are small whatever the newsroom's size, so that checking them wholly is cheap. */
const SMALL_TABLES = ['meta', 'feeds', 'categories'];

/** Opens the read model, creating its schema in an empty or absent file. Throws a `StoreError` when the file is damaged or not one of ours, and what SQLite says when it cannot be opened at all. `timeout` is how many milliseconds to wait for another connection's writing. */
export function openDatabase(file: string, { timeout = 5_000 } = {}): DatabaseSync {
  const database = new DatabaseSync(file, { timeout });
  try {
    prepareDatabase(database, file);
    return database;
  } catch (error) {
    database.close();
    throw isDamage(error)
      ? new StoreError('damaged', `${file} is damaged or not a database.`, { cause: error })
      : error;
  }
}

function prepareDatabase(database: DatabaseSync, file: string) {
  requireOurs(database, file);
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = NORMAL;
    PRAGMA foreign_keys = ON;
    PRAGMA cache_size = -16000;
  `);
  migrate(database, file);
  requireIntact(database, file);
}

function requireOurs(database: DatabaseSync, file: string) {
  const objects = numberOf(database, 'SELECT count(*) AS number FROM sqlite_schema');
  if (objects > 0 && pragma(database, 'application_id') !== APPLICATION_ID) {
    throw new StoreError('foreign', `${file} is a database of another program.`);
  }
}

function migrate(database: DatabaseSync, file: string) {
  if (pragma(database, 'user_version') === MIGRATIONS.length) return;
  // Two connections may find an empty file at once: the second waits here, and then has nothing to do.
  database.exec('BEGIN IMMEDIATE');
  try {
    const version = pragma(database, 'user_version');
    if (version > MIGRATIONS.length) {
      throw new StoreError('newer', `${file} was written by a newer Dateline.`);
    }
    for (const step of MIGRATIONS.slice(version)) database.exec(step);
    database.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
    database.exec(`PRAGMA user_version = ${MIGRATIONS.length}`);
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
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

function pragma(database: DatabaseSync, name: string): number {
  return integer(database.prepare(`PRAGMA ${name}`).get()?.[name]);
}

function numberOf(database: DatabaseSync, sql: string): number {
  return integer(database.prepare(sql).get()?.['number']);
}

function isDamage(error: unknown): boolean {
  const code = error instanceof Error && 'errcode' in error ? error.errcode : undefined;
  return code === SQLITE_CORRUPT || code === SQLITE_NOTADB;
}
