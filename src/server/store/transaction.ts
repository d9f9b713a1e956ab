import type { DatabaseSync } from 'node:sqlite';

/** Runs what belongs together: all of it is written, or nothing when it throws. */
export function writeAtOnce(database: DatabaseSync, write: () => void): void {
  run(database, { begin: 'BEGIN IMMEDIATE', write });
}

/** As `writeAtOnce`, of the read model alone: the files attached to it, which `BEGIN IMMEDIATE` locks as well, stay free for others to write. */
export function writeModelAtOnce(database: DatabaseSync, write: () => void): void {
  // A statement that changes nothing takes the lock all the same, of its own file.
  run(database, { begin: 'BEGIN; DELETE FROM main.meta WHERE 0', write });
}

function run(database: DatabaseSync, { begin, write }: { begin: string; write: () => void }) {
  try {
    database.exec(begin);
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
