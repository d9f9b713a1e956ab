import * as fc from 'fast-check';
import type { Change, StoryRecord } from '../../src/server/store/records.ts';
import { aStory } from './a-story.ts';

const HOUR = 3_600_000;
const NEWEST = Date.UTC(2026, 10, 9, 5);

/** What a newsroom does while somebody reads; `at` picks the story, `hours` from the newest a new date. */
export const newsroomDeed = fc.oneof(
  fc.record({ kind: fc.constant('publish' as const), hours: fc.constant(-1) }),
  fc.record({ kind: fc.constant('withdraw' as const), at: fc.nat(200) }),
  fc.record({
    kind: fc.constant('redate' as const),
    at: fc.nat(200),
    hours: fc.integer({ min: -2, max: 70 }),
  }),
);
export type NewsroomDeed = ReturnType<typeof newsroomDeed.generate>['value'];

/** A story whose card is as high as its id has it. */
const aDated = (id: number, publishedAt: number) =>
  aStory({ id, publishedAt, dek: `Dek ${id}. `.repeat((id * 7) % 25) });

/** A newsroom of so many stories, an hour apart, that remembers which of them it has touched. */
export function aNewsroom(count: number) {
  const stories = new Map<number, StoryRecord>();
  for (let place = 0; place < count; place += 1) {
    const id = count - place;
    stories.set(id, aDated(id, NEWEST - place * HOUR));
  }
  const untouched = new Set(stories.keys());
  let published = 0;

  return {
    stories: () => [...stories.values()],
    /** Ids of the stories that stood at the start and stand as they stood, newest first. */
    unmoved: () => [...untouched].toSorted((a, b) => b - a),
    /** Ids of the stories that stand before one of that number and date now. */
    before: ({ id, publishedAt }: Pick<StoryRecord, 'id' | 'publishedAt'>) =>
      [...stories.values()]
        .filter((story) => (story.publishedAt - publishedAt || story.id - id) > 0)
        .map((story) => story.id),
    /** The change of a deed; undefined when there is nothing left to do it to. */
    change(deed: NewsroomDeed): Change | undefined {
      if (deed.kind === 'publish') {
        published += 1;
        const story = aDated(1000 + published, NEWEST + published * HOUR);
        stories.set(story.id, story);
        return { stories: [story] };
      }
      const ids = [...stories.keys()];
      const story = stories.get(ids[deed.at % ids.length] ?? 0);
      if (story === undefined || ids.length < 5) return undefined;
      untouched.delete(story.id);
      if (deed.kind === 'withdraw') {
        stories.delete(story.id);
        return { withdrawn: [story.id] };
      }
      // Half an hour off, so that it never falls on another's moment.
      const moved = { ...story, publishedAt: NEWEST - deed.hours * HOUR - HOUR / 2 - story.id };
      stories.set(story.id, moved);
      return { stories: [moved] };
    },
  };
}
