import type { DatabaseSync } from 'node:sqlite';
import type { AccessFilter } from '../../shared/access.ts';
import type { Neighbours } from '../../shared/neighbours.ts';
import type { FeedSubject } from '../../shared/feed.ts';
import { createFeedPlaces } from './feed-places.ts';
import type { FeedPosition } from './feed-position.ts';
import { integer, textOrNull } from './row.ts';
import { createSubjectReader } from './subject-reader.ts';
import { createTeaserReader } from './teaser-reader.ts';

/** Reads what stands before and after a story in a feed. */
export function createNeighbourReader(database: DatabaseSync) {
  const places = createFeedPlaces(database);
  const subjects = createSubjectReader(database);
  const selectStory = database.prepare(`
    SELECT s.id, s.published_at, c.slug AS section
    FROM stories s LEFT JOIN categories c ON c.id = s.section WHERE s.slug = ?`);
  const teasers = createTeaserReader(database);

  const teaserAt = (position: FeedPosition | undefined): Neighbours['older'] =>
    position === undefined ? null : teasers.readTeaser(position.story);

  return {
    /** Undefined when there is no such story, or no such subject. Without a subject the feed is that of the story's section. */
    neighboursOf(
      slug: string,
      { subject, access }: { subject?: FeedSubject | undefined; access: AccessFilter },
    ): Neighbours | undefined {
      const story = selectStory.get(slug);
      if (story === undefined) return undefined;
      const feed = subjects.findFeed(subject ?? sectionOf(textOrNull(story['section'])), access);
      if (feed === undefined) return undefined;
      const place = { publishedAt: integer(story['published_at']), story: integer(story['id']) };
      const { kind, slug: feedSlug, name } = feed.subject;
      return {
        feed: { kind, slug: feedSlug, name },
        newer: teaserAt(places.newer(feed.id, place, 1)[0]),
        older: teaserAt(places.older(feed.id, place, 1)[0]),
      };
    },
  };
}

const sectionOf = (section: string | null): FeedSubject =>
  section === null ? { kind: 'latest' } : { kind: 'category', slug: section };
