import type { DatabaseSync } from 'node:sqlite';
import { askedOfAuthor, MORE_BY_AUTHOR } from '../../shared/feed.ts';
import type { Teaser } from '../../shared/teaser.ts';
import { createFeedPlaces } from './feed-places.ts';
import { ABOVE_ALL } from './feed-position.ts';
import { createRelatedFinder } from './related-finder.ts';
import { integer } from './row.ts';
import { createTeaserReader } from './teaser-reader.ts';

const MOST = 6;

/** Reads what stories are related to. */
export function createRelatedReader(database: DatabaseSync) {
  const teasers = createTeaserReader(database);
  const { older } = createFeedPlaces(database);
  const { findRelated } = createRelatedFinder(database);
  const selectStory = database.prepare('SELECT id FROM stories WHERE slug = ?');
  const selectRelated = database.prepare(
    'SELECT other FROM related WHERE story = ? ORDER BY place',
  );
  const selectFeeds = database.prepare(`
    SELECT f.id FROM story_authors sa
    JOIN feeds f ON f.kind = 'author' AND f.term = sa.author AND f.access = 'all'
    WHERE sa.story = ? ORDER BY sa.place`);

  function readRelated(story: number): number[] {
    const stored = selectRelated.all(story).map((row) => integer(row['other']));
    // While the archive is filled for the first time, lists are still to come.
    return stored.length > 0 ? stored : findRelated(story);
  }

  /** The stories that stand under "More by …" of one author or another, and the story itself. */
  function moreByAuthors(story: number): Set<number> {
    const taken = new Set([story]);
    for (const [place, feed] of selectFeeds.all(story).entries()) {
      older(integer(feed['id']), ABOVE_ALL, askedOfAuthor(place))
        .map((position) => position.story)
        .filter((other) => !taken.has(other))
        .slice(0, MORE_BY_AUTHOR)
        .forEach((other) => taken.add(other));
    }
    return taken;
  }

  return {
    /** Undefined when there is no such story. */
    relatedTo(slug: string): Teaser[] | undefined {
      const row = selectStory.get(slug);
      if (row === undefined) return undefined;
      const story = integer(row['id']);
      const elsewhere = moreByAuthors(story);
      return readRelated(story)
        .filter((other) => !elsewhere.has(other))
        .slice(0, MOST)
        .map(teasers.readTeaser);
    },
  };
}
