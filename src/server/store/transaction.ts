import type { DatabaseSync } from 'node:sqlite';

/** Runs what belongs together: all of it is written, or nothing when it throws. */
export function writeAtOnce(database: DatabaseSync, write: () => void): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    write();
    database.exec('COMMIT');
  } catch (error) {
    // A full disk, for one, has SQLite roll back by itself.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/** Lets the statements of one answer see one edition, whatever is committed between them. */
export function createReadAtOnce(database: DatabaseSync) {
  const begin = database.prepare('BEGIN');
  const commit = database.prepare('COMMIT');
  return <T>(read: () => T): T => {
    begin.run();
    try {
      return read();
    } finally {
      commit.run();
    }
  };
}
