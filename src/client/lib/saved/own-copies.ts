import type { QueryClient } from '@tanstack/react-query';
import type { SavedStory } from '../../../shared/device-stores.ts';
import { readReaderHint } from '../reader-hint.ts';
import { tellSaved } from './saved-stories.ts';

/** Whether everybody gets the opening alone: then all of it is the account's, and kept apart. */
const isClosed = ({ article }: Pick<SavedStory, 'article'>) => article.gate !== null;

/** Keeps all of the premium stories among some that have been saved, for who may read them. Of those that the newsroom does not give, the opening is kept; they are tried again the next time. */
export async function keepOwnCopies(
  stories: Pick<SavedStory, 'slug' | 'article'>[],
  queryClient: QueryClient,
): Promise<void> {
  const closed = stories.filter(isClosed);
  if (closed.length === 0) return;
  const kept = await findOwnCopies(closed);
  for (const { slug } of closed) {
    if (kept.has(slug) || !(readReaderHint() || isRead(slug, queryClient))) continue;
    const { askForCopy } = await import('../private-saved/keep-copy.ts');
    await askForCopy(slug, queryClient).then(tellSaved, () => undefined);
  }
}

/** Slugs of the stories of which all is kept for who is signed in. */
export async function findOwnCopies(
  stories: Pick<SavedStory, 'article'>[],
): Promise<ReadonlySet<string>> {
  if (!stories.some(isClosed)) return new Set();
  const { readCopies } = await import('../private-saved/private-copies.ts');
  return new Set((await readCopies()).map(({ slug }) => slug));
}

/** Removes all of a premium story that has been removed. */
export async function removeOwnCopy(story: SavedStory): Promise<void> {
  if (!isClosed(story)) return;
  const { removeCopy } = await import('../private-saved/private-copies.ts');
  await removeCopy(story.slug);
}

/** Whether this tab has been given all of it. */
const isRead = (slug: string, queryClient: QueryClient) =>
  queryClient.getQueryData<{ kind: string }>(['private', 'articles', slug])?.kind === 'whole';
