import { DatabaseSync } from 'node:sqlite';
import { integer } from './row.ts';
import { StoreError } from './store-error.ts';

const SQLITE_CORRUPT = 11;
const SQLITE_NOTADB = 26;

/** What makes a file one of a kind of ours. */
export type FileKind = {
  /** Stands in the file's head, so that no other program's is ever touched. */
  applicationId: number;
  /** Steps that lead from an empty file to the schema of today; `user_version` counts those taken. */
  migrations: string[];
};

/** Opens a file of a kind, creating its schema in an empty or absent one, and runs a check of its content. Throws a `StoreError` when the file is damaged or not of the kind, and what SQLite says when it cannot be opened at all. `timeout` is how many milliseconds to wait for another connection's writing. */
export function openFile(
  file: string,
  kind: FileKind,
  { timeout = 5_000, check }: { timeout?: number; check?: (database: DatabaseSync) => void } = {},
): DatabaseSync {
  const database = new DatabaseSync(file, { timeout });
  try {
    requireOurs(database, file, kind);
    database.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = NORMAL;
      PRAGMA foreign_keys = ON;
      -- What is taken back does not stay in the file.
      PRAGMA secure_delete = ON;
      PRAGMA cache_size = -16000;
    `);
    migrate(database, file, kind);
    check?.(database);
    return database;
  } catch (error) {
    database.close();
    throw isDamage(error)
      ? new StoreError('damaged', `${file} is damaged or not a database.`, { cause: error })
      : error;
  }
}

function requireOurs(database: DatabaseSync, file: string, { applicationId }: FileKind) {
  const row = database.prepare('SELECT count(*) AS number FROM sqlite_schema').get();
  if (integer(row?.['number']) > 0 && pragma(database, 'application_id') !== applicationId) {
    throw new StoreError('foreign', `${file} is a database of another program.`);
  }
}

function migrate(database: DatabaseSync, file: string, { applicationId, migrations }: FileKind) {
  if (pragma(database, 'user_version') === migrations.length) return;
  // Two connections may find an empty file at once: the second waits here, and then has nothing to do.
  database.exec('BEGIN IMMEDIATE');
  try {
    const version = pragma(database, 'user_version');
    if (version > migrations.length) {
      throw new StoreError('newer', `${file} was written by a newer Dateline.`);
    }
    for (const step of migrations.slice(version)) database.exec(step);
    database.exec(`PRAGMA application_id = ${applicationId}`);
    database.exec(`PRAGMA user_version = ${migrations.length}`);
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}

function pragma(database: DatabaseSync, name: string): number {
  return integer(database.prepare(`PRAGMA ${name}`).get()?.[name]);
}

function isDamage(error: unknown): boolean {
  const code = error instanceof Error && 'errcode' in error ? error.errcode : undefined;
  return code === SQLITE_CORRUPT || code === SQLITE_NOTADB;
}
