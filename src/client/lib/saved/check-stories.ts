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
  for (const { slug, savedAt } of await readStories()) {
    const isFresh = Date.now() - Date.parse(savedAt) < HOUR;
    if (!isFresh && !(await checkStory(slug, queryClient))) return;
  }
  await writeNote(CHECKED, Date.now());
}

/** Looks for what the newsroom has changed of one saved story, or whether it has withdrawn it; resolves with whether it could say so. */
export async function checkStory(slug: string, queryClient: QueryClient): Promise<boolean> {
  try {
    await noteAnswer(slug, await askForStory(slug, queryClient));
  } catch (error) {
    if (isWithdrawn(error)) await noteWithdrawn(slug);
    return error instanceof ApiError;
  }
  return true;
}
