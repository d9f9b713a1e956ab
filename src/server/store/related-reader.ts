import type { DatabaseSync } from 'node:sqlite';
import type { Teaser } from '../../shared/teaser.ts';
import { createFeedPlaces } from './feed-places.ts';
import { ABOVE_ALL, compareAge, type FeedPosition } from './feed-position.ts';
import { integer, text } from './row.ts';
import { createTeaserReader } from './teaser-reader.ts';

const MOST = 6;
/** What one thing in common counts for; stories with nothing in common only fill up. */
const WEIGHTS: Record<string, number> = { tag: 3, author: 2, category: 2, latest: 0 };
/** Newest stories looked at for each thing that they may have in common, and how many of those things. */
const CANDIDATES = 12;
const MOST_FEEDS = 12;

/** Finds the stories that have most in common with one, the newest of each tag, author and section looked at. */
export function createRelatedReader(database: DatabaseSync) {
  const teasers = createTeaserReader(database);
  const { older } = createFeedPlaces(database);
  const selectStory = database.prepare('SELECT id, section FROM stories WHERE slug = ?');
  const selectFeeds = database.prepare(`
    SELECT f.id, f.kind FROM story_tags st
      JOIN feeds f ON f.kind = 'tag' AND f.term = st.tag AND f.access = 'all'
      WHERE st.story = :story
    UNION ALL
    SELECT f.id, f.kind FROM story_authors sa
      JOIN feeds f ON f.kind = 'author' AND f.term = sa.author AND f.access = 'all'
      WHERE sa.story = :story
    UNION ALL
    SELECT f.id, f.kind FROM feeds f
      WHERE f.kind = 'category' AND f.term = :section AND f.access = 'all'
    LIMIT ${MOST_FEEDS}`);
  const selectLatest = database.prepare(
    "SELECT id, kind FROM feeds WHERE kind = 'latest' AND term = 0 AND access = 'all'",
  );

  return {
    /** Undefined when there is no such story. */
    relatedTo(slug: string): Teaser[] | undefined {
      const story = selectStory.get(slug);
      if (story === undefined) return undefined;
      const id = integer(story['id']);
      const found = new Map<number, { position: FeedPosition; score: number }>();
      const feeds = selectFeeds.all({ story: id, section: story['section'] ?? null });
      for (const feed of [...feeds, ...selectLatest.all()]) {
        const weight = WEIGHTS[text(feed['kind'])] ?? 0;
        for (const position of older(integer(feed['id']), ABOVE_ALL, CANDIDATES)) {
          const score = (found.get(position.story)?.score ?? 0) + weight;
          found.set(position.story, { position, score });
        }
      }
      found.delete(id);
      return [...found.values()]
        .toSorted((a, b) => b.score - a.score || compareAge(b.position, a.position))
        .slice(0, MOST)
        .map(({ position }) => teasers.readTeaser(position.story));
    },
  };
}
