import type { NamedLink } from '../../shared/teaser.ts';
import type { FrontSection } from './category-reader.ts';
import type { FeedPosition } from './feed-position.ts';

/** A section that publishes, with ids of its recent stories, newest first. */
export type LiveSection = { section: NamedLink; stories: number[] };

type ReadSection = FrontSection & { stories: FeedPosition[] };

const FOUR_WEEKS = 28 * 86_400_000;
/** Of fewer recent stories no block is made. */
export const FEWEST_STORIES = 3;

/**
 * The sections that have recent stories, by how much and how lately they publish. `newest` are the newest stories of
 * everything, at least one. Recent is what four weeks hold, or, where a newsroom publishes less, those newest ones. A story
 * of a section that is under another one counts for the lower. A section that has all there is, is the paper itself.
 */
export function rankSections(
  sections: ReadSection[],
  newest: FeedPosition[],
  areChosen: boolean,
): LiveSection[] {
  const now = newest[0]?.publishedAt ?? 0;
  const since = Math.min(now - FOUR_WEEKS, newest.at(-1)?.publishedAt ?? now);
  const live = sections.flatMap(({ section, feed, stories }) => {
    const ids = new Set(stories.map(({ story }) => story));
    if (newest.every(({ story }) => ids.has(story))) return [];
    const below = sections.filter(({ above }) => above.includes(feed));
    const elsewhere = new Set(below.flatMap((other) => other.stories.map(({ story }) => story)));
    const recent = stories.filter(
      ({ publishedAt, story }) => publishedAt >= since && !elsewhere.has(story),
    );
    if (recent.length < FEWEST_STORIES) return [];
    return {
      section,
      stories: recent.map(({ story }) => story),
      rank: rankOf(recent, now, now - since),
    };
  });
  // What somebody chose stays in that order; what ranks alike, in that of the masthead.
  return areChosen ? live : live.toSorted((a, b) => b.rank - a.rank);
}

/** How much a section publishes, in steps of some 40 %, so that one story more seldom changes the order of the page; a story counts half as much after a quarter of the time that is recent. */
function rankOf(recent: FeedPosition[], now: number, span: number): number {
  const weights = recent.map(({ publishedAt }) => 2 ** ((-4 * (now - publishedAt)) / span));
  return Math.round(2 * Math.log2(weights.reduce((sum, weight) => sum + weight, 0)));
}
