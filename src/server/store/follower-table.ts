import type { DatabaseSync } from 'node:sqlite';
import * as v from 'valibot';
import { followedSubjectSchema, quietHoursSchema } from '../../shared/push.ts';
import type { Follower, ReaderState, WaitingFollower } from './reader-state.ts';
import { integer, text, textOrNull, type Row } from './row.ts';
import { writeAtOnce } from './transaction.ts';

/** Looked at in one go. */
const SOME = 100;

/** Who is told of new stories, as `STATE_FILE` has them. */
export function createFollowerTable(
  database: DatabaseSync,
  { newsroom, now }: { newsroom: string; now: () => number },
) {
  const count = database.prepare('SELECT count(*) AS number FROM followers WHERE newsroom = ?');
  const upsert = database.prepare(`
    INSERT INTO followers
      (newsroom, endpoint, p256dh, auth, subjects, language, quiet, created_at, told_to)
    VALUES (:newsroom, :endpoint, :p256dh, :auth, :subjects, :language, :quiet, :now,
      (SELECT coalesce(max(number), 0) FROM arrivals))
    ON CONFLICT (endpoint) DO UPDATE SET
      newsroom = excluded.newsroom, p256dh = excluded.p256dh, auth = excluded.auth,
      subjects = excluded.subjects, language = excluded.language, quiet = excluded.quiet`);
  const select = database.prepare('SELECT * FROM followers WHERE newsroom = ? AND endpoint = ?');
  const update = database.prepare(`
    UPDATE OR REPLACE followers SET
      endpoint = :endpoint, p256dh = :p256dh, auth = :auth, subjects = :subjects,
      language = :language, quiet = :quiet,
      -- Other hours are looked at anew.
      wait_until = iif(tries = 0, 0, wait_until)
    WHERE newsroom = :newsroom AND endpoint = :known`);
  const remove = database.prepare('DELETE FROM followers WHERE newsroom = ? AND endpoint = ?');
  const selectWaiting = database.prepare(`
    SELECT * FROM followers WHERE newsroom = ? AND told_to < ? AND wait_until <= ?
    ORDER BY told_to, id LIMIT ${SOME}`);
  const setTold = database.prepare(
    'UPDATE followers SET told_to = ?, wait_until = 0, tries = 0 WHERE newsroom = ? AND endpoint = ?',
  );
  const setWait = database.prepare(
    'UPDATE followers SET wait_until = ?, tries = ? WHERE newsroom = ? AND endpoint = ?',
  );

  return {
    countFollowers: async () => integer(count.get(newsroom)?.['number']),
    keepFollower: async (follower) =>
      void upsert.run({ newsroom, now: now(), ...columnsOf(follower) }),
    findFollower: async (endpoint) => {
      const row = select.get(newsroom, endpoint);
      return row && parseFollower(row);
    },
    changeFollower: async (known, follower) =>
      void update.run({ newsroom, known, ...columnsOf(follower) }),
    removeFollower: async (endpoint) => void remove.run(newsroom, endpoint),
    listWaiting: async (upTo) => selectWaiting.all(newsroom, upTo, now()).map(parseWaiting),
    async markTold(endpoints, upTo) {
      writeAtOnce(database, () => {
        for (const endpoint of endpoints) setTold.run(upTo, newsroom, endpoint);
      });
    },
    putOff: async (endpoint, { until, tries }) =>
      void setWait.run(until, tries, newsroom, endpoint),
  } satisfies Partial<ReaderState>;
}

const columnsOf = ({ endpoint, keys, subjects, language, quiet }: Follower) => ({
  endpoint,
  ...keys,
  subjects: JSON.stringify(subjects),
  language,
  quiet: quiet && JSON.stringify(quiet),
});

const subjectsSchema = v.array(followedSubjectSchema);

function parseFollower(row: Row): Follower {
  const quiet = textOrNull(row['quiet'] ?? null);
  return {
    endpoint: text(row['endpoint']),
    keys: { p256dh: text(row['p256dh']), auth: text(row['auth']) },
    subjects: v.parse(subjectsSchema, JSON.parse(text(row['subjects']))),
    language: text(row['language']),
    quiet: quiet === null ? null : v.parse(quietHoursSchema, JSON.parse(quiet)),
  };
}

const parseWaiting = (row: Row): WaitingFollower => ({
  ...parseFollower(row),
  toldTo: integer(row['told_to']),
  tries: integer(row['tries']),
});
