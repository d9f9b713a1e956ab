import type { DatabaseSync } from 'node:sqlite';
import type { Block } from '../../shared/block.ts';
import { createFeedPlaces } from './feed-places.ts';
import { compareAge, type FeedPosition } from './feed-position.ts';
import { createOpening, isSameStory, type Opening } from './opening.ts';
import { integer, text } from './row.ts';

/** How many are kept of each story: twice as many as are shown, since some stand beside it already. */
const MOST = 12;
/** Stories looked at before and after, for each thing that they may have in common, and how many of those things, the rarest first. */
const AROUND = 20;
const MOST_FEEDS = 12;
/** An author in common says less than a subject, and has a list of his or her own beside the story. */
const WEIGHTS: Record<string, number> = { tag: 1, category: 1, author: 0.5 };
const YEAR = 365 * 86_400_000;

/** Finds the stories that have most in common with one. The cost is bounded, whatever the size of the archive. */
export function createRelatedFinder(database: DatabaseSync) {
  const { older, newer } = createFeedPlaces(database);
  const selectStory = database.prepare('SELECT published_at FROM stories WHERE id = ?');
  const selectOpening = database.prepare('SELECT headline, body FROM stories WHERE id = ?');
  const selectAll = database.prepare(
    "SELECT total FROM feeds WHERE kind = 'latest' AND term = 0 AND access = 'all'",
  );
  const selectFeeds = database.prepare(`
    SELECT f.id, f.kind, f.total FROM story_tags st
      JOIN feeds f ON f.kind = 'tag' AND f.term = st.tag AND f.access = 'all'
      WHERE st.story = :story
    UNION ALL
    SELECT f.id, f.kind, f.total FROM story_authors sa
      JOIN feeds f ON f.kind = 'author' AND f.term = sa.author AND f.access = 'all'
      WHERE sa.story = :story
    UNION ALL
    SELECT f.id, f.kind, f.total FROM story_categories sc
      JOIN feeds f ON f.kind = 'category' AND f.term = sc.category AND f.access = 'all'
      WHERE sc.story = :story
    ORDER BY 3 LIMIT ${MOST_FEEDS}`);

  /** Stories that have something in common with one, by how much, the most first. */
  function ranked(own: FeedPosition): number[] {
    const all = integer(selectAll.get()?.['total']);
    const found = new Map<number, { position: FeedPosition; inCommon: number }>();
    for (const feed of selectFeeds.all({ story: own.story })) {
      const id = integer(feed['id']);
      // What few stories have says most about the two that have it.
      const rarity = Math.log((all + 1) / integer(feed['total']));
      const weight = rarity * (WEIGHTS[text(feed['kind'])] ?? 0);
      for (const position of [...newer(id, own, AROUND), ...older(id, own, AROUND)]) {
        const inCommon = (found.get(position.story)?.inCommon ?? 0) + weight;
        found.set(position.story, { position, inCommon });
      }
    }
    return [...found.values()]
      .map(({ position, inCommon }) => ({ position, score: inCommon * freshness(position, own) }))
      .toSorted((a, b) => b.score - a.score || compareAge(b.position, a.position))
      .map(({ position }) => position.story);
  }

  function readOpening(story: number): Opening {
    const row = selectOpening.get(story);
    return createOpening(text(row?.['headline']), JSON.parse(text(row?.['body'])) as Block[]);
  }

  return {
    readOpening,
    /** Ids of other stories, the nearest first, none of which is the story over again, nor another of them. */
    findRelated(story: number, openingOf = readOpening): number[] {
      const publishedAt = integer(selectStory.get(story)?.['published_at']);
      const openings = [openingOf(story)];
      const related: number[] = [];
      for (const other of ranked({ publishedAt, story }).slice(0, MOST * 3)) {
        if (related.length === MOST) break;
        const opening = openingOf(other);
        if (openings.some((taken) => isSameStory(taken, opening))) continue;
        openings.push(opening);
        related.push(other);
      }
      return related;
    },
  };
}

/** From 1 for stories of the same day down to a half for one of a year before. What came after is fresher: it counts as half as far away. */
function freshness({ publishedAt }: FeedPosition, own: FeedPosition): number {
  const distance = publishedAt - own.publishedAt;
  return 1 / (1 + (distance > 0 ? distance / 2 : -distance) / YEAR);
}
