import type { Article } from '../../../shared/article.ts';
import { ApiError } from '../api-error.ts';
import { isWithdrawn } from './get-story.ts';
import { noteWithdrawn } from './note-answer.ts';
import { findStory } from './saved-stories.ts';

/** The copy of a story that could not be had, where it is saved; rejects with why not where it is not, or where the newsroom says something else of it than that it is withdrawn. */
export async function openSaved(slug: string, failure: unknown): Promise<Article> {
  if (isWithdrawn(failure)) await noteWithdrawn(slug);
  else if (failure instanceof ApiError && failure.problem.status < 500) throw failure;
  const record = await findStory(slug).catch(() => undefined);
  if (record === undefined) throw failure;
  return record.article;
}
