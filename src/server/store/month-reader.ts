import type { DatabaseSync } from 'node:sqlite';
import type { Months } from '../../shared/category.ts';
import type { FeedPosition } from './feed-position.ts';
import { monthEnd, monthsApart } from './news-month.ts';
import { integer, text } from './row.ts';

/** Where a month begins in a feed, seen from the newest story: a position that all its stories are older than. */
type MonthStart =
  { kind: 'found'; position: FeedPosition } | { kind: 'empty-month'; nearestMonth: string | null };

export type MonthReader = ReturnType<typeof createMonthReader>;

/** Reads in which months feeds have stories; `timeZone` tells that of the newsroom. */
export function createMonthReader(database: DatabaseSync, timeZone: () => string) {
  const selectMonths = database.prepare(
    'SELECT month, stories FROM feed_months WHERE feed = ? ORDER BY month DESC',
  );
  const selectUpTo = database.prepare(
    'SELECT month FROM feed_months WHERE feed = ? AND month <= ? ORDER BY month DESC LIMIT 1',
  );
  const selectAfter = database.prepare(
    'SELECT month FROM feed_months WHERE feed = ? AND month > ? ORDER BY month LIMIT 1',
  );

  return {
    findStart(feed: number, month: string): MonthStart {
      const before = selectUpTo.get(feed, month)?.['month'];
      if (before === month) {
        const publishedAt = monthEnd(month, timeZone());
        return { kind: 'found', position: { publishedAt, story: Number.MIN_SAFE_INTEGER } };
      }
      const nearby = [before, selectAfter.get(feed, month)?.['month']]
        .filter((found) => found !== undefined)
        .map(text);
      const [nearestMonth = null] = nearby.toSorted(
        (a, b) => monthsApart(a, month) - monthsApart(b, month),
      );
      return { kind: 'empty-month', nearestMonth };
    },
    listMonths(feed: number): Months['items'] {
      return selectMonths
        .all(feed)
        .map((row) => ({ month: text(row['month']), stories: integer(row['stories']) }));
    },
  };
}
