import { integer, type Row } from './row.ts';

/** Where a story stands in every feed that it is in: newest first, and of one moment's stories the highest id first. */
export type FeedPosition = { publishedAt: number; story: number };

/** Less than 0 when `a` is older than `b`, more than 0 when it is newer. */
export function compareAge(a: FeedPosition, b: FeedPosition): number {
  return a.publishedAt - b.publishedAt || a.story - b.story;
}

/** The position in a row of columns `published_at` and `story`. */
export function parsePosition(row: Row): FeedPosition {
  return { publishedAt: integer(row['published_at']), story: integer(row['story']) };
}
