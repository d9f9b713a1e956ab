import { DatabaseSync } from 'node:sqlite';

/** The right to write one database file, held until it is released or the process ends, however it ends. */
export type WriterLock = { release: () => void };

/** Takes the lock of a database file; undefined while another process holds it. Throws what SQLite says when the folder cannot be written. */
export function takeWriterLock(databaseFile: string): WriterLock | undefined {
  // An empty database beside ours: SQLite's lock is the system's, which lets go of it even after kill -9.
  const lock = new DatabaseSync(`${databaseFile}.lock`, { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return { release: () => lock.close() };
  } catch (error) {
    lock.close();
    if (isBusy(error)) return undefined;
    throw error;
  }
}

const SQLITE_BUSY = 5;

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;
}
