import { createFollowerTable } from './follower-table.ts';
import { openFile } from './open-file.ts';
import type { ReaderState } from './reader-state.ts';
import { integer, text } from './row.ts';
import { STATE } from './state-schema.ts';
import { writeAtOnce } from './transaction.ts';

/** The synchronisation writes the same file, a moment each time: longer waits would stand in the way of every reader. */
const BUSY_MILLISECONDS = 500;
/** Nobody is told of a story after that, nor is one taken for new again before. */
const DAYS_30 = 30 * 24 * 60 * 60 * 1_000;

/** Opens what readers of a newsroom leave on the server, as `STATE_FILE` keeps it. */
export function openReaderState(
  stateFile: string,
  {
    newsroom = '',
    now,
  }: {
    /** Which one is meant, of those that the file knows readers of. */
    newsroom?: string | undefined;
    /** Milliseconds since 1970. */
    now: () => number;
  },
): ReaderState {
  const database = openFile(stateFile, STATE, { timeout: BUSY_MILLISECONDS });
  const selectKeys = database.prepare('SELECT * FROM push_keys WHERE newsroom = ?');
  const insertKeys = database.prepare('INSERT OR IGNORE INTO push_keys VALUES (?, ?, ?, ?)');
  const insertArrival = database.prepare(
    'INSERT OR IGNORE INTO arrivals (newsroom, story, found_at) VALUES (?, ?, ?)',
  );
  const removeOld = database.prepare('DELETE FROM arrivals WHERE found_at < ?');
  const selectKnown = database.prepare('SELECT 1 FROM arrivals WHERE newsroom = ? AND story = ?');
  const selectLast = database.prepare(
    'SELECT coalesce(max(number), 0) AS number FROM arrivals WHERE newsroom = ?',
  );
  const selectArrivals = database.prepare(
    'SELECT number, story, found_at FROM arrivals WHERE newsroom = ? AND number > ? ORDER BY number',
  );
  const takeLease = database.prepare(`
    INSERT INTO leases (name, holder, until) VALUES (:name, :holder, :until)
    ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until = excluded.until
    WHERE leases.holder = excluded.holder OR leases.until <= :now`);
  const dropLease = database.prepare('DELETE FROM leases WHERE name = ? AND holder = ?');

  return {
    ...createFollowerTable(database, { newsroom, now }),
    async readPushKeys(make) {
      if (selectKeys.get(newsroom) === undefined) {
        // Another process may be making some as well: the first one's stay.
        const { publicKey, privateKey } = make();
        insertKeys.run(newsroom, publicKey, privateKey, now());
      }
      const row = selectKeys.get(newsroom);
      return {
        publicKey: text(row?.['public']),
        privateKey: text(row?.['private']),
        madeAt: integer(row?.['made_at']),
      };
    },
    async noteArrivals(stories) {
      const unknown = stories.filter((story) => selectKnown.get(newsroom, story) === undefined);
      if (unknown.length === 0) return;
      writeAtOnce(database, () => {
        removeOld.run(now() - DAYS_30);
        for (const story of unknown) insertArrival.run(newsroom, story, now());
      });
    },
    lastArrival: async () => integer(selectLast.get(newsroom)?.['number']),
    listArrivals: async (after) =>
      selectArrivals.all(newsroom, after).map((row) => ({
        number: integer(row['number']),
        story: integer(row['story']),
        foundAt: integer(row['found_at']),
      })),
    takeLease: async (name, holder, milliseconds) =>
      takeLease.run({ name, holder, now: now(), until: now() + milliseconds }).changes > 0,
    dropLease: async (name, holder) => void dropLease.run(name, holder),
    close: () => database.close(),
  };
}
