import { integer, type Row } from './row.ts';

/** Where a story stands in every feed that it is in: newest first, and of one moment's stories the highest id first. */
export type FeedPosition = { publishedAt: number; story: number };

/** Newer than every story. */
export const ABOVE_ALL: FeedPosition = {
  publishedAt: Number.MAX_SAFE_INTEGER,
  story: Number.MAX_SAFE_INTEGER,
};

/** Less than 0 when `a` is older than `b`, more than 0 when it is newer. */
export function compareAge(a: FeedPosition, b: FeedPosition): number {
  return a.publishedAt - b.publishedAt || a.story - b.story;
}

/** A position that is only just newer, so that a reading of what is older includes this one. */
export function justAbove({ publishedAt, story }: FeedPosition): FeedPosition {
  return { publishedAt, story: story + 1 };
}

/** A position that is only just older. */
export function justBelow({ publishedAt, story }: FeedPosition): FeedPosition {
  return { publishedAt, story: story - 1 };
}

/** The position in a row of columns `published_at` and `story`. */
export function parsePosition(row: Row): FeedPosition {
  return { publishedAt: integer(row['published_at']), story: integer(row['story']) };
}
