import type { DatabaseSync } from 'node:sqlite';
import type { FollowedSubject } from '../../shared/push.ts';
import { createTeaserReader } from './teaser-reader.ts';
import { createSubjectReader } from './subject-reader.ts';
import { integer, text } from './row.ts';
import type { ArrivedStory } from './store.ts';

/** As many as are told of at once at most. */
const MOST_RECENT = 200;

/** Reads stories as those who follow something are told of them. */
export function createArrivalReader(database: DatabaseSync) {
  const subjects = createSubjectReader(database);
  const teasers = createTeaserReader(database);
  const selectRecent = database.prepare(`
    SELECT s.id
    FROM feed_entries e CROSS JOIN stories s ON s.id = e.story
    WHERE e.feed = ? AND e.published_at > ? AND s.read_at IS NULL
    ORDER BY e.published_at DESC, e.story DESC LIMIT ${MOST_RECENT}`);
  const isStored = database.prepare('SELECT 1 FROM stories WHERE id = ? AND read_at IS NULL');
  const selectSubjects = database.prepare(`
    WITH RECURSIVE above (category) AS (
      SELECT category FROM story_categories WHERE story = :story
      UNION
      SELECT c.parent FROM above JOIN categories c ON c.id = above.category
      WHERE c.parent IS NOT NULL
    )
    SELECT 'category' AS kind, slug FROM categories WHERE id IN above
    UNION ALL
    SELECT 'author', slug FROM story_authors sa JOIN authors a ON a.id = sa.author
    WHERE sa.story = :story
    UNION ALL
    SELECT 'tag', slug FROM story_tags st JOIN tags t ON t.id = st.tag WHERE st.story = :story`);

  return {
    listRecent(since: number): number[] {
      const feed = subjects.findFeed({ kind: 'latest' }, 'all');
      if (feed === undefined) return [];
      return selectRecent
        .all(feed.id, since)
        .map(({ id }) => integer(id))
        .toReversed();
    },
    findArrived(story: number): ArrivedStory | undefined {
      if (isStored.get(story) === undefined) return undefined;
      const { slug, headline, section } = teasers.readTeaser(story);
      const found = selectSubjects.all({ story }).map((row) => ({
        kind: text(row['kind']) as FollowedSubject['kind'],
        slug: text(row['slug']),
      }));
      return { slug, headline, section: section?.name ?? null, subjects: found };
    },
  };
}
