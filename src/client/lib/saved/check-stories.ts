import type { QueryClient } from '@tanstack/react-query';
import { ApiError } from '../api-error.ts';
import { noteAnswer, noteWithdrawn } from './note-answer.ts';
import { askForStory, isWithdrawn } from './get-story.ts';
import { readNote, readStories, writeNote } from './saved-stories.ts';

/** The note of when all were last asked for. */
const CHECKED = 'saved.checked';

const HOUR = 3_600_000;

/** Looks, once an hour at most, for what the newsroom has changed of what is saved. Without a connection it is looked for the next time. */
export async function checkStories(queryClient: QueryClient): Promise<void> {
  const last = await readNote(CHECKED);
  const isDue = typeof last !== 'number' || Math.abs(Date.now() - last) > HOUR;
  if (!isDue || !navigator.onLine) return;
  for (const { slug, withdrawnAt } of await readStories()) {
    if (withdrawnAt !== null) continue;
    try {
      await noteAnswer(slug, await askForStory(slug, queryClient));
    } catch (error) {
      if (isWithdrawn(error)) await noteWithdrawn(slug);
      else if (!(error instanceof ApiError)) return;
    }
  }
  await writeNote(CHECKED, Date.now());
}
