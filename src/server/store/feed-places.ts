import type { DatabaseSync } from 'node:sqlite';
import { ABOVE_ALL, justAbove, parsePosition, type FeedPosition } from './feed-position.ts';
import { integer } from './row.ts';
import type { FoundFeed } from './subject-reader.ts';

/** Walks along feeds and turns numbers of places (from 1, the newest) into positions and back. Feeds have a mark every hundred stories, so that each reading touches two hundred rows at most, however long the feed. */
export function createFeedPlaces(database: DatabaseSync) {
  const selectOlder = database.prepare(`
    SELECT published_at, story FROM feed_entries
    WHERE feed = ? AND (published_at, story) < (?, ?)
    ORDER BY published_at DESC, story DESC LIMIT ? OFFSET ?`);
  const selectNewer = database.prepare(`
    SELECT published_at, story FROM feed_entries
    WHERE feed = ? AND (published_at, story) > (?, ?)
    ORDER BY published_at, story LIMIT ?`);
  const selectMarkAt = database.prepare(`
    SELECT published_at, story, n FROM feed_marks
    WHERE feed = ? AND n <= ? ORDER BY n DESC LIMIT 1`);
  const selectMarkAbove = database.prepare(`
    SELECT published_at, story, n FROM feed_marks
    WHERE feed = ? AND (published_at, story) >= (?, ?)
    ORDER BY published_at, story LIMIT 1`);
  const countBetween = database.prepare(`
    SELECT count(*) AS number FROM feed_entries
    WHERE feed = ? AND (published_at, story) > (?, ?) AND (published_at, story) <= (?, ?)`);

  function older(feed: number, from: FeedPosition, limit: number, skip = 0): FeedPosition[] {
    return selectOlder.all(feed, from.publishedAt, from.story, limit, skip).map(parsePosition);
  }

  return {
    /** Up to `limit` stories that are older than a position, newest first. */
    older,
    /** Up to `limit` stories that are newer than a position and nearest to it, newest first. */
    newer(feed: number, from: FeedPosition, limit: number): FeedPosition[] {
      return selectNewer
        .all(feed, from.publishedAt, from.story, limit)
        .map(parsePosition)
        .toReversed();
    },
    /** Up to `limit` stories from the given place on, newest first. */
    fromPlace({ id, shift }: FoundFeed, place: number, limit: number): FeedPosition[] {
      const mark = selectMarkAt.get(id, place - shift);
      return mark === undefined
        ? older(id, ABOVE_ALL, limit, place - 1)
        : older(id, justAbove(parsePosition(mark)), limit, place - shift - integer(mark['n']));
    },
    /** The place of a position that is in the feed. */
    placeOf({ id, shift }: FoundFeed, { publishedAt, story }: FeedPosition): number {
      const mark = selectMarkAbove.get(id, publishedAt, story);
      const { place, from } =
        mark === undefined
          ? { place: 1, from: ABOVE_ALL }
          : { place: integer(mark['n']) + shift, from: parsePosition(mark) };
      const row = countBetween.get(id, publishedAt, story, from.publishedAt, from.story);
      return place + integer(row?.['number']);
    },
  };
}
