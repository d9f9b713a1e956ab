import type { Front, FrontBlock } from '../../shared/front.ts';
import type { Teaser } from '../../shared/teaser.ts';
import type { FeedPosition } from './feed-position.ts';
import { FEWEST_STORIES, type LiveSection } from './rank-sections.ts';
import { isLarge, shapeBrief, shapeColumns, shapeWide } from './shape-block.ts';

type Newsroom = {
  /** The newest stories of everything, at least one. */
  newest: FeedPosition[];
  /** Sections that publish, the first of them first. */
  sections: LiveSection[];
  teaserOf: (story: number) => Teaser;
};

const DAY = 86_400_000;
/** Stories among which the lead is chosen. */
const LEAD_AMONG = 8;
/** From so many stories on the latest are eight, else four. */
const MANY_STORIES = 24;
const MOST_BLOCKS = 8;
/** Stories that a section sets aside for its block; those without a picture may have to give way. */
const CLAIM = 6;
/** Fewer blocks than this are followed by what is left of everything. */
const FEW_BLOCKS = 3;
const MOST_LEFT = 12;

/** Makes a front page: a lead, the latest, and a block for each section in which no story stands that stood before. */
export function composeFront({ newest, sections, teaserOf }: Newsroom): Front {
  const lead = chooseLead(newest, teaserOf);
  const others = newest.map(({ story }) => story).filter((story) => story !== lead.id);
  const latest = others.slice(0, countLatest(others.length));
  const shown = new Set([lead.id, ...latest]);

  /** Up to so many stories that stand nowhere yet; none where too few are left for a block. */
  function claim(stories: number[], most: number): Teaser[] {
    const free = stories.filter((story) => !shown.has(story)).slice(0, most);
    if (free.length < FEWEST_STORIES) return [];
    for (const story of free) shown.add(story);
    return free.map(teaserOf);
  }

  const blocks = shapeBlocks(claimAll(sections, claim));
  const left = blocks.length < FEW_BLOCKS ? claim(others, MOST_LEFT) : [];
  if (left.length > 0) {
    blocks.push({ section: null, ...shapeColumns(left, blocks.at(-1)?.shape, 8) });
  }
  return { lead, latest: latest.map(teaserOf), blocks };
}

/** The newest story of a day whose picture can be shown large: a page without one looks unfinished, and one with yesterday's is yesterday's. Where there is none, the newest story. */
function chooseLead(newest: FeedPosition[], teaserOf: Newsroom['teaserOf']): Teaser {
  const since = (newest[0]?.publishedAt ?? 0) - DAY;
  const candidates = newest
    .slice(0, LEAD_AMONG)
    .filter(({ publishedAt }) => publishedAt >= since)
    .map(({ story }) => teaserOf(story));
  const [first] = candidates;
  if (first === undefined) throw new Error('A front page needs a story');
  return candidates.find((teaser) => isLarge(teaser) && teaser.readAt === null) ?? first;
}

/** As many as fill rows, and, in a young newsroom, as leave enough for what follows. */
function countLatest(others: number): number {
  if (others >= MANY_STORIES) return 8;
  const left = others - 4;
  return left > 0 && left < FEWEST_STORIES ? others - FEWEST_STORIES : Math.min(4, others);
}

type Claimed = { section: LiveSection['section']; teasers: Teaser[] };

function claimAll(
  sections: LiveSection[],
  claim: (stories: number[], most: number) => Teaser[],
): Claimed[] {
  const claimed: Claimed[] = [];
  for (const { section, stories } of sections) {
    if (claimed.length === MOST_BLOCKS) break;
    const teasers = claim(stories, CLAIM);
    if (teasers.length > 0) claimed.push({ section, teasers });
  }
  return claimed;
}

/** The first half at least is set wide; of the rest two share a row each, none is left alone. */
function shapeBlocks(claimed: Claimed[]): FrontBlock[] {
  const wide = claimed.length - 2 * Math.floor(claimed.length / 4);
  const blocks: FrontBlock[] = [];
  for (const [place, { section, teasers }] of claimed.entries()) {
    const shaped = place < wide ? shapeWide(teasers, blocks.at(-1)?.shape) : shapeBrief(teasers);
    blocks.push({ section, ...shaped });
  }
  return blocks;
}
