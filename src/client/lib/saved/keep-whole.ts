import type { QueryClient } from '@tanstack/react-query';
import { checkStories } from './check-stories.ts';
import { keepPictures, missPictures, sweepPictures } from './keep-pictures.ts';
import { keepOwnCopies } from './own-copies.ts';
import { isBeingSaved, saveStory } from './save-story.ts';
import { readStories, readWanted, showStories } from './saved-stories.ts';

/** Under which pages of all tabs agree who mends. */
const LOCK = 'dateline.saved';

/** Brings what is saved in order, at the start of a page and when a connection is back: what was left half done is done, what is missing is had, and what the newsroom has changed is found. One tab does it. */
export async function keepWhole(queryClient: QueryClient): Promise<void> {
  await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (lock === null) return;
    await showStories();
    await sweepPictures();
    await missPictures();
    for (const slug of await readWanted()) {
      if (isBeingSaved(slug)) continue;
      const { pictures } = await saveStory(slug, queryClient);
      await pictures;
    }
    for (const { slug, missing } of await readStories()) {
      if (missing.length > 0 && !isBeingSaved(slug)) await keepPictures(slug);
    }
    await keepOwnCopies(await readStories(), queryClient);
    await checkStories(queryClient);
  });
}
