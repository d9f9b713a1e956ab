import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { FeedChange } from './feed-change.ts';
import { ABOVE_ALL, parsePosition, type FeedPosition } from './feed-position.ts';
import { integer, type Row } from './row.ts';

type Mark = { position: FeedPosition; n: number };

/**
 * Keeps a mark at every so-many-th story of each feed. The marks on one side of a change stay true as they are:
 * those above it because nothing above them moved, or those below it because the feed's `shift` moves them all.
 * So only the shorter side is marked anew: the top when stories are published, the end while an archive fills from
 * the newest story on.
 */
export function createMarkWriter(database: DatabaseSync, markEvery: number) {
  const selectFeed = database.prepare('SELECT total, shift FROM feeds WHERE id = ?');
  const setShift = database.prepare('UPDATE feeds SET shift = ? WHERE id = ?');
  const selectAbove = database.prepare(`
    SELECT published_at, story, n FROM feed_marks
    WHERE feed = ? AND (published_at, story) > (?, ?) ORDER BY published_at, story LIMIT 1`);
  const selectBelow = database.prepare(`
    SELECT published_at, story, n FROM feed_marks
    WHERE feed = ? AND (published_at, story) < (?, ?)
    ORDER BY published_at DESC, story DESC LIMIT 1`);
  const deleteBelow = database.prepare(
    'DELETE FROM feed_marks WHERE feed = ? AND (published_at, story) < (?, ?)',
  );
  const deleteAbove = database.prepare(
    'DELETE FROM feed_marks WHERE feed = ? AND (published_at, story) > (?, ?)',
  );
  const stepDown = database.prepare(`
    SELECT published_at, story FROM feed_entries
    WHERE feed = ? AND (published_at, story) < (?, ?)
    ORDER BY published_at DESC, story DESC LIMIT 1 OFFSET ${markEvery - 1}`);
  const stepUp = database.prepare(`
    SELECT published_at, story FROM feed_entries
    WHERE feed = ? AND (published_at, story) > (?, ?)
    ORDER BY published_at, story LIMIT 1 OFFSET ${markEvery - 1}`);
  const insertMark = database.prepare(
    'INSERT INTO feed_marks (feed, published_at, story, n) VALUES (?, ?, ?, ?)',
  );

  /** Marks from one mark on, up or down, until the feed ends. */
  function walk(feed: number, step: StatementSync, { position, n }: Mark, by: number) {
    let from = position;
    for (let number = n + by; ; number += by) {
      const row = step.get(feed, from.publishedAt, from.story);
      if (row === undefined) return;
      from = parsePosition(row);
      insertMark.run(feed, from.publishedAt, from.story, number);
    }
  }

  function markUpwards(feed: number, below: Mark, shift: number) {
    setShift.run(shift, feed);
    deleteAbove.run(feed, below.position.publishedAt, below.position.story);
    walk(feed, stepUp, below, -markEvery);
  }

  function markDownwards(feed: number, above: Mark | undefined) {
    // Without a mark to go on from, all begins anew: the first stands at `markEvery`.
    if (above === undefined) setShift.run(0, feed);
    const from = above ?? { position: ABOVE_ALL, n: 0 };
    deleteBelow.run(feed, from.position.publishedAt, from.position.story);
    walk(feed, stepDown, from, markEvery);
  }

  return {
    /** Marks a feed anew around a change whose entries and total are written. */
    settle(feed: number, { added, newest, oldest }: FeedChange) {
      const row = selectFeed.get(feed);
      const total = integer(row?.['total']);
      const shift = integer(row?.['shift']);
      const above = parseMark(selectAbove.get(feed, newest.publishedAt, newest.story));
      const below = parseMark(selectBelow.get(feed, oldest.publishedAt, oldest.story));
      const downwards = total - (above === undefined ? 0 : above.n + shift);
      const upwards = below === undefined ? Infinity : below.n + shift + added;
      if (below !== undefined && upwards < downwards) markUpwards(feed, below, shift + added);
      else markDownwards(feed, above);
    },
  };
}

function parseMark(row: Row | undefined): Mark | undefined {
  return row && { position: parsePosition(row), n: integer(row['n']) };
}
