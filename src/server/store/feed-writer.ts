import type { DatabaseSync } from 'node:sqlite';
import type { FeedChange } from './feed-change.ts';
import { compareAge, type FeedPosition } from './feed-position.ts';
import { createMarkWriter } from './mark-writer.ts';
import { monthAt } from './news-month.ts';
import { integer } from './row.ts';

const RECENT_MS = 90 * 86_400_000;

/** Enters stories in feeds and takes them out; `settle` then brings totals, months and marks up to date, once for each feed that was touched. */
export function createFeedWriter(database: DatabaseSync, markEvery: number) {
  const insertEntry = database.prepare(
    'INSERT INTO feed_entries (feed, published_at, story) VALUES (?, ?, ?)',
  );
  const deleteEntry = database.prepare(
    'DELETE FROM feed_entries WHERE feed = ? AND published_at = ? AND story = ?',
  );
  const addToTotal = database.prepare('UPDATE feeds SET total = total + ? WHERE id = ?');
  const addToMonth = database.prepare(`
    INSERT INTO feed_months (feed, month, stories) VALUES (?, ?, ?)
    ON CONFLICT (feed, month) DO UPDATE SET stories = stories + excluded.stories`);
  const deleteEmptyMonths = database.prepare(
    'DELETE FROM feed_months WHERE feed = ? AND stories = 0',
  );
  const deleteMonths = database.prepare('DELETE FROM feed_months');
  const selectEntries = database.prepare('SELECT feed, published_at FROM feed_entries');
  const selectNewest = database.prepare(`
    SELECT max(published_at) AS newest FROM feed_entries
    WHERE feed = (SELECT id FROM feeds WHERE kind = 'latest' AND term = 0 AND access = 'all')`);
  const countRecent = database.prepare(`
    UPDATE feeds SET recent = (
      SELECT count(*) FROM feed_entries e WHERE e.feed = feeds.id AND e.published_at > ?
    ) WHERE kind = 'category' AND access = 'all'`);
  const marks = createMarkWriter(database, markEvery);
  const changes = new Map<number, FeedChange>();

  function note(feed: number, position: FeedPosition, month: string, added: 1 | -1) {
    const change = changes.get(feed);
    if (change === undefined) {
      const months = new Map([[month, added]]);
      changes.set(feed, { added, newest: position, oldest: position, months });
      return;
    }
    change.added += added;
    if (compareAge(position, change.newest) > 0) change.newest = position;
    if (compareAge(position, change.oldest) < 0) change.oldest = position;
    change.months.set(month, (change.months.get(month) ?? 0) + added);
  }

  function settleRecent() {
    const newest = selectNewest.get()?.['newest'] ?? null;
    if (newest === null) return;
    const since = integer(newest) - RECENT_MS;
    const touched = [...changes.values()].some((change) => change.newest.publishedAt > since);
    if (touched) countRecent.run(since);
  }

  return {
    enter(feeds: Iterable<number>, position: FeedPosition, timeZone: string) {
      const month = monthAt(position.publishedAt, timeZone);
      for (const feed of feeds) {
        insertEntry.run(feed, position.publishedAt, position.story);
        note(feed, position, month, 1);
      }
    },
    leave(feeds: Iterable<number>, position: FeedPosition, timeZone: string) {
      const month = monthAt(position.publishedAt, timeZone);
      for (const feed of feeds) {
        deleteEntry.run(feed, position.publishedAt, position.story);
        note(feed, position, month, -1);
      }
    },
    /** Counts all months anew, in another time zone. To be called while nothing waits for `settle`. */
    moveMonths(timeZone: string) {
      const counts = new Map<number, Map<string, number>>();
      for (const row of selectEntries.iterate()) {
        const feed = integer(row['feed']);
        const month = monthAt(integer(row['published_at']), timeZone);
        const months = counts.get(feed) ?? new Map<string, number>();
        counts.set(feed, months.set(month, (months.get(month) ?? 0) + 1));
      }
      deleteMonths.run();
      for (const [feed, months] of counts) {
        for (const [month, stories] of months) addToMonth.run(feed, month, stories);
      }
    },
    settle() {
      for (const [feed, change] of changes) {
        addToTotal.run(change.added, feed);
        for (const [month, added] of change.months) addToMonth.run(feed, month, added);
        deleteEmptyMonths.run(feed);
        marks.settle(feed, change);
      }
      settleRecent();
      changes.clear();
    },
    /** To be called when a transaction was rolled back. */
    forget: () => changes.clear(),
  };
}
