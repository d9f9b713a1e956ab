import type { DatabaseSync } from 'node:sqlite';
import type { FeedEntry } from '../../shared/api-urls.ts';
import { PAGE_SIZE, type Feed, type FeedSubject } from '../../shared/feed.ts';
import { formatCursor, parseCursor } from './cursor.ts';
import { createFeedPlaces } from './feed-places.ts';
import { justAbove, justBelow, type FeedPosition } from './feed-position.ts';
import type { MonthReader } from './month-reader.ts';
import type { FeedQuery, FeedResult } from './store.ts';
import { createSubjectReader, type FoundFeed } from './subject-reader.ts';
import { createTeaserReader } from './teaser-reader.ts';

type Part = { positions: FeedPosition[]; place?: number };

/** Reads parts of feeds. */
export function createFeedReader(database: DatabaseSync, months: MonthReader) {
  const subjects = createSubjectReader(database);
  const teasers = createTeaserReader(database);
  const places = createFeedPlaces(database);

  function readPart(
    feed: FoundFeed,
    entry: FeedEntry | undefined,
    limit: number,
  ): Part | FeedResult {
    switch (entry?.kind) {
      case 'older':
        return { positions: places.older(feed.id, parseCursor(entry.cursor), limit) };
      case 'newer':
        return { positions: places.newer(feed.id, parseCursor(entry.cursor), limit) };
      case 'month': {
        const start = months.findStart(feed.id, entry.month);
        return start.kind === 'found'
          ? { positions: places.older(feed.id, start.position, limit) }
          : start;
      }
      case 'page':
      case undefined: {
        const place = ((entry?.page ?? 1) - 1) * PAGE_SIZE + 1;
        if (place > Math.max(feed.total, 1)) {
          return { kind: 'beyond-end', lastPage: lastPage(feed.total) };
        }
        return { positions: places.fromPlace(feed, place, limit), place };
      }
    }
  }

  function describe(feed: FoundFeed, { positions, place }: Part): Omit<Feed, 'older' | 'newer'> {
    const [first] = positions;
    const position = first === undefined ? undefined : (place ?? places.placeOf(feed, first));
    return {
      subject: feed.subject,
      items: positions.map(({ story }) => teasers.readTeaser(story)),
      total: feed.total,
      first:
        position === undefined
          ? null
          : { position, page: Math.floor((position - 1) / PAGE_SIZE) + 1 },
    };
  }

  return {
    readFeed(subject: FeedSubject, { entry, access, limit }: FeedQuery): FeedResult {
      const feed = subjects.findFeed(subject, access);
      if (feed === undefined) return { kind: 'unknown-subject' };
      const part = readPart(feed, entry, limit);
      if ('kind' in part) return part;
      const described = describe(feed, part);
      return {
        kind: 'feed',
        feed: { ...described, ...neighbours(part.positions, described, entry) },
      };
    },
  };
}

/** Number of the last page of a feed; an empty feed has one page, without stories. */
function lastPage(total: number): number {
  return Math.max(1, Math.ceil(total / PAGE_SIZE));
}

function neighbours(
  positions: FeedPosition[],
  { first, total }: Pick<Feed, 'first' | 'total'>,
  entry: FeedEntry | undefined,
): Pick<Feed, 'older' | 'newer'> {
  const newest = positions[0];
  const oldest = positions.at(-1);
  if (first === null || newest === undefined || oldest === undefined) {
    return aroundNothing(total, entry);
  }
  const last = first.position + positions.length - 1;
  return {
    older: last < total ? formatCursor(oldest) : null,
    newer: first.position > 1 ? formatCursor(newest) : null,
  };
}

/** Past either end there are no stories to take a cursor from, but the way back still is one: from the cursor that led here, whose own story it has to include. */
function aroundNothing(total: number, entry: FeedEntry | undefined): Pick<Feed, 'older' | 'newer'> {
  if (total === 0) return { older: null, newer: null };
  return {
    older: entry?.kind === 'newer' ? formatCursor(justAbove(parseCursor(entry.cursor))) : null,
    newer: entry?.kind === 'older' ? formatCursor(justBelow(parseCursor(entry.cursor))) : null,
  };
}
