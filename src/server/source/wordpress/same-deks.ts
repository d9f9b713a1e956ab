import type { StoryRecord } from '../../store/records.ts';

/** Notices deks that several premium stories have, which therefore tell about none of them. */
export type SameDeks = {
  /** Stories as they are to be stored, in the order of storing: those deks emptied, and behind them the earlier story that had such a dek alone until now. */
  withoutShared(stories: StoryRecord[]): StoryRecord[];
  /** Forgets stories that are stored no more. */
  forget(ids: number[]): void;
};

/** A wall says the same before long; each one kept costs an opening's memory. */
const MOST_KEPT = 5_000;

export function createSameDeks(): SameDeks {
  const shared = new Set<string>();
  /** The only story that has a dek, by the dek. */
  const alone = new Map<string, StoryRecord>();
  const dekById = new Map<number, string>();

  function forget(ids: number[]) {
    for (const id of ids) {
      const dek = dekById.get(id);
      if (dek !== undefined) alone.delete(dek);
      dekById.delete(id);
    }
  }

  function keep(story: StoryRecord) {
    alone.set(story.dek, story);
    dekById.set(story.id, story.dek);
    if (alone.size <= MOST_KEPT) return;
    const [oldest] = alone.values();
    if (oldest !== undefined) forget([oldest.id]);
  }

  return {
    forget,
    withoutShared(stories) {
      // What is stored anew may have another dek than before.
      forget(stories.map(({ id }) => id));
      const earlier: StoryRecord[] = [];
      for (const story of stories) {
        if (story.access !== 'premium' || story.dek === '' || shared.has(story.dek)) continue;
        const other = alone.get(story.dek);
        if (other === undefined) keep(story);
        else if (other.id !== story.id) {
          shared.add(story.dek);
          forget([other.id]);
          if (!stories.includes(other)) earlier.push(other);
        }
      }
      return [...stories, ...earlier].map((story) =>
        story.access === 'premium' && shared.has(story.dek) ? { ...story, dek: '' } : story,
      );
    },
  };
}
