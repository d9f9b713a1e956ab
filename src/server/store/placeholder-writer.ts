import type { DatabaseSync } from 'node:sqlite';
import { writeAtOnce } from './transaction.ts';

const DELAY_MS = 1_000;

/** Writes pictures' colours, many at a time: each commit is a new edition, which empties the caches of rendered pages. */
export function createPlaceholderWriter(database: DatabaseSync) {
  const update = database.prepare('UPDATE images SET placeholder = ? WHERE id = ?');
  const waiting = new Map<string, string>();
  let timer: NodeJS.Timeout | undefined;

  function writeLater() {
    timer ??= setTimeout(write, DELAY_MS).unref();
  }

  function write() {
    timer = undefined;
    try {
      writeAtOnce(database, () => {
        for (const [id, colour] of waiting) update.run(colour, id);
      });
      waiting.clear();
    } catch {
      // Another connection is writing, or the disk is full: no reason to stop answering requests.
      writeLater();
    }
  }

  return {
    setPlaceholder(imageId: string, colour: string) {
      waiting.set(imageId, colour);
      writeLater();
    },
    /** Gives up what is not written yet: colours are found again. */
    close() {
      clearTimeout(timer);
      database.close();
    },
  };
}
