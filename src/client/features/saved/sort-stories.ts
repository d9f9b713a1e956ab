import type { SavedStory } from '../../../shared/device-stores.ts';

export const SORTS = ['saved', 'published'] as const;
export type Sort = (typeof SORTS)[number];

/** Stories by when they were saved or published, the last one first. */
export function sortStories(stories: SavedStory[], sort: Sort): SavedStory[] {
  const dateOf = ({ savedAt, article }: SavedStory) =>
    sort === 'saved' ? savedAt : article.publishedAt;
  return stories.toSorted((a, b) => Date.parse(dateOf(b)) - Date.parse(dateOf(a)));
}
