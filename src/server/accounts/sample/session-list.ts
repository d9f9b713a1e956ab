import type { DatabaseSync } from 'node:sqlite';
import { integer, text, type Row } from '../../store/row.ts';
import { writeAtOnce } from '../../store/transaction.ts';

export type ListedSession = { id: string; device: string; signedInAt: number; usedAt: number };

const DAYS_30 = 30 * 24 * 60 * 60 * 1_000;
const HOUR = 60 * 60 * 1_000;
/** Of one account; whoever signs in on one more has the longest unused end. */
const MOST_DEVICES = 20;

/** Where accounts are signed in, as `STATE_FILE` lists it: what was not used for 30 days is no more. */
export function createSessionList(database: DatabaseSync, now: () => number) {
  const insert = database.prepare(
    'INSERT INTO sample_sessions (id, login, device, signed_in_at, used_at) VALUES (?, ?, ?, ?, ?)',
  );
  const removeOld = database.prepare('DELETE FROM sample_sessions WHERE used_at <= ?');
  const removeBeyond = database.prepare(`
    DELETE FROM sample_sessions WHERE login = :login AND id NOT IN (
      SELECT id FROM sample_sessions WHERE login = :login ORDER BY used_at DESC, id LIMIT :most)`);
  const select = database.prepare(`
    SELECT id, device, signed_in_at, used_at FROM sample_sessions
    WHERE login = ? AND used_at > ? ORDER BY used_at DESC, id`);
  const touch = database.prepare('UPDATE sample_sessions SET used_at = ? WHERE id = ?');
  const remove = database.prepare('DELETE FROM sample_sessions WHERE login = ? AND id = ?');
  const removeAll = database.prepare('DELETE FROM sample_sessions WHERE login = ?');

  const list = (login: string) => select.all(login, now() - DAYS_30).map(parseSession);

  return {
    list,
    add(login: string, { id, device }: { id: string; device: string }) {
      writeAtOnce(database, () => {
        removeOld.run(now() - DAYS_30);
        insert.run(id, login, device, now(), now());
        removeBeyond.run({ login, most: MOST_DEVICES });
      });
    },
    /** Whether a session is listed; it counts as used now, to the hour. */
    use(login: string, id: string): boolean {
      const session = list(login).find((listed) => listed.id === id);
      if (session === undefined) return false;
      if (now() >= session.usedAt + HOUR) touch.run(now(), id);
      return true;
    },
    remove: (login: string, id: string) => remove.run(login, id).changes > 0,
    removeAll: (login: string) => void removeAll.run(login),
  };
}

function parseSession(row: Row): ListedSession {
  return {
    id: text(row['id']),
    device: text(row['device']),
    signedInAt: integer(row['signed_in_at']),
    usedAt: integer(row['used_at']),
  };
}
