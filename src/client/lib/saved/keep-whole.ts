import type { QueryClient } from '@tanstack/react-query';
import { checkStories } from './check-stories.ts';
import { isGone } from './get-story.ts';
import { keepPictures, missPictures, sweepPictures } from './keep-pictures.ts';
import { keepOwnCopies } from './own-copies.ts';
import { haveStory, isBeingSaved } from './save-story.ts';
import { noteWanted, readStories, readWanted, showStories } from './saved-stories.ts';

/** Under which pages of all tabs agree who mends. */
const LOCK = 'dateline.saved';

/** Brings what is saved in order, at the start of a page and when a connection is back: buttons say it, what was left half done is done, what is missing is had, and what the newsroom has changed is found. One tab mends. Nothing comes back that the reader removes meanwhile. */
export async function keepWhole(queryClient: QueryClient): Promise<void> {
  await showStories();
  await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (lock === null) return;
    // Where the browser refuses its caches, texts are had all the same.
    await sweepPictures().catch(() => undefined);
    await missPictures();
    for (const slug of await readWanted()) {
      if (!isBeingSaved(slug)) await haveAtLast(slug, queryClient);
    }
    for (const { slug, missing } of await readStories()) {
      if (missing.length === 0 || isBeingSaved(slug)) continue;
      await keepPictures(slug).catch(() => undefined);
    }
    await keepOwnCopies(await readStories(), queryClient);
    await checkStories(queryClient);
  });
}

/** Has a story that was left to be had. What cannot be kept now stays wanted: nobody would be told that it is not. */
async function haveAtLast(slug: string, queryClient: QueryClient) {
  try {
    const saving = await haveStory(slug, queryClient);
    await saving?.pictures;
  } catch (error) {
    if (isGone(error)) await noteWanted(slug, false);
  }
}
