import type { SavedStory, TakenList, TakenStory } from '../../../shared/device-stores.ts';
import type { Teaser } from '../../../shared/teaser.ts';
import { ownerOf } from './list-owner.ts';

/** What is asked of a list's page: which stories it has now. */
export type Listed = Pick<Teaser, 'slug' | 'headline' | 'updatedAt'>;

/** What another attempt may mend. */
const PASSING = new Set<TakenStory['state']>(['unreachable', 'full', 'refused', 'pictures']);

export const isFailed = ({ state }: TakenStory): boolean =>
  state !== 'waiting' && state !== 'stored';

/** How many of a list's stories have had their turn, and how many of those are here whole. */
export function progressOf({ stories }: TakenList): { done: number; stored: number } {
  return {
    done: stories.filter(({ state }) => state !== 'waiting').length,
    stored: stories.filter(({ state }) => state === 'stored').length,
  };
}

export const nextWaiting = ({ stories }: TakenList): TakenStory | undefined =>
  stories.find(({ state }) => state === 'waiting');

/** The list with the stories that its page has now. Those that are here as the newsroom has them need no turn. */
export function withStories(
  list: TakenList,
  listed: Listed[],
  records: SavedStory[],
  now: string,
): TakenList {
  const bySlug = new Map(records.map((record) => [record.slug, record]));
  const stories = listed.map(({ slug, headline, updatedAt }): TakenStory => {
    const record = bySlug.get(slug);
    const isHere = isWhole(list, record) && record?.article.updatedAt === updatedAt;
    return { slug, headline, state: isHere ? 'stored' : 'waiting' };
  });
  return settled({ ...list, takenAt: null, stories }, now);
}

/** The list once one of its stories has had its turn; the story may have another address by now. */
export const withResult = (
  list: TakenList,
  slug: string,
  result: Pick<TakenStory, 'slug' | 'state'>,
  now: string,
): TakenList =>
  settled(
    {
      ...list,
      stories: list.stories.map((story) => (story.slug === slug ? { ...story, ...result } : story)),
    },
    now,
  );

/** The list when no other story is worth an attempt now: all of them failed like the last. */
export const givenUp = (list: TakenList, state: TakenStory['state'], now: string): TakenList =>
  settled(
    {
      ...list,
      stories: list.stories.map((story) =>
        story.state === 'waiting' ? { ...story, state } : story,
      ),
    },
    now,
  );

/** The list with another attempt at what failed but may be had, and at what the device has lost. */
export function again(list: TakenList, records: SavedStory[]): TakenList {
  const bySlug = new Map(records.map((record) => [record.slug, record]));
  const stories = list.stories.map((story): TakenStory => {
    const isLost = story.state === 'stored' && !isWhole(list, bySlug.get(story.slug));
    return isLost || PASSING.has(story.state) ? { ...story, state: 'waiting' } : story;
  });
  return { ...list, stories };
}

/** The list without what it waits for. What it has stays, also of an earlier time. */
export function cancelled(list: TakenList, records: SavedStory[], now: string): TakenList {
  const stories = list.stories.filter(({ state }) => state !== 'waiting');
  const named = new Set(stories.map(({ slug }) => slug));
  const kept = records
    .filter((record) => isWhole(list, record) && !named.has(record.slug))
    .map(({ slug, article }): TakenStory => ({
      slug,
      headline: article.headline,
      state: 'stored',
    }));
  return settled({ ...list, stories: [...stories, ...kept] }, now);
}

const isWhole = (list: TakenList, record: SavedStory | undefined) =>
  record?.missing.length === 0 && record.keptBy.includes(ownerOf(list));

const settled = (list: TakenList, now: string): TakenList =>
  nextWaiting(list) === undefined ? { ...list, takenAt: now } : list;
