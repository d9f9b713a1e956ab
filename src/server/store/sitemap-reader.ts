import type { DatabaseSync } from 'node:sqlite';
import { createFeedPlaces } from './feed-places.ts';
import { integer, text } from './row.ts';
import type { NewsEntry, SitemapEntry } from './store.ts';
import { createSubjectReader } from './subject-reader.ts';

const STORIES_A_PART = 5_000;
/** As many as a news sitemap may list. */
const MOST_NEWS = 1_000;

/** Reads what search engines are told about. */
export function createSitemapReader(database: DatabaseSync) {
  const subjects = createSubjectReader(database);
  const places = createFeedPlaces(database);
  const selectEntry = database.prepare(
    'SELECT slug, updated_at FROM stories WHERE id = ? AND read_at IS NULL',
  );
  const selectNews = database.prepare(`
    SELECT s.slug, s.headline, s.published_at
    FROM feed_entries e CROSS JOIN stories s ON s.id = e.story
    WHERE e.feed = ? AND e.published_at > ? AND s.read_at IS NULL
    ORDER BY e.published_at DESC, e.story DESC LIMIT ${MOST_NEWS}`);

  function latest() {
    const feed = subjects.findFeed({ kind: 'latest' }, 'all');
    if (feed === undefined) throw new Error('The feed of everything is missing');
    return feed;
  }

  /** The one entry of a story; none for one that is only read at the newsroom's own site. */
  function readEntries(story: number): SitemapEntry[] {
    return selectEntry
      .all(story)
      .map((row) => ({ slug: text(row['slug']), updatedAt: integer(row['updated_at']) }));
  }

  return {
    countSitemapParts: (): number => Math.ceil(latest().total / STORIES_A_PART),
    listSitemap(part: number): SitemapEntry[] | undefined {
      const feed = latest();
      const newest = feed.total - part * STORIES_A_PART + 1;
      const oldest = feed.total - (part - 1) * STORIES_A_PART;
      if (!Number.isSafeInteger(part) || part < 1 || oldest < 1) return undefined;
      const first = Math.max(1, newest);
      return places
        .fromPlace(feed, first, oldest - first + 1)
        .toReversed()
        .flatMap(({ story }) => readEntries(story));
    },
    listNews(since: number): NewsEntry[] {
      return selectNews.all(latest().id, since).map((row) => ({
        slug: text(row['slug']),
        headline: text(row['headline']),
        publishedAt: integer(row['published_at']),
      }));
    },
  };
}
