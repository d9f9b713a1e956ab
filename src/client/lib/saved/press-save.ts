import type { QueryClient } from '@tanstack/react-query';
import type { SavedStory } from '../../../shared/device-stores.ts';
import { isSaved, savedSlugs, showPress } from '../saved-slugs.ts';
import { sweepPictures } from './keep-pictures.ts';
import { notice } from './notice.ts';
import { removeStory, restoreStory } from './remove-story.ts';
import { saveStory } from './save-story.ts';

/** Milliseconds after which a reader wonders whether it is kept. */
const A_WHILE = 4_000;

/** Does what the button says already, and says what became of it, with a way to take it back. */
export async function pressSave(
  slug: string,
  isWanted: boolean,
  queryClient: QueryClient,
): Promise<void> {
  if (isWanted) await save(slug, queryClient);
  else await remove(slug, queryClient);
}

async function save(slug: string, queryClient: QueryClient) {
  // Asked once something is kept that should stay; a browser that asks its reader does so now.
  if (savedSlugs.read().length === 0) void navigator.storage.persist().catch(() => false);
  const undo = () => void remove(slug, queryClient);
  const sayWaiting = () => {
    // Whoever thought better of it has been told of that.
    if (isSaved(slug)) notice.say({ kind: 'waiting', undo });
  };
  const timer = setTimeout(sayWaiting, A_WHILE);
  const saving = await saveStory(slug, queryClient, showPress(slug, true));
  clearTimeout(timer);
  if (saving === undefined) return;
  const { outcome, pictures } = saving;
  if (outcome === 'waiting') sayWaiting();
  else notice.say({ kind: outcome, undo: outcome === 'saved' ? undo : null });
  const without = await pictures;
  if (without !== undefined) notice.say({ kind: without, undo: null });
}

async function remove(slug: string, queryClient: QueryClient) {
  const settle = showPress(slug, false);
  try {
    const removed = await removeStory(slug);
    const undo = () =>
      void (removed === undefined ? save(slug, queryClient) : restore(removed, queryClient));
    notice.say({ kind: 'removed', undo, onGone: sweep });
  } catch {
    notice.say({ kind: 'refused', undo: null });
  } finally {
    settle();
  }
}

/** Where the browser refuses its caches, there is nothing to sweep. */
const sweep = () => void sweepPictures().catch(() => undefined);

async function restore(removed: SavedStory, queryClient: QueryClient) {
  const settle = showPress(removed.slug, true);
  const without = await restoreStory(removed, queryClient, settle).catch(() => 'refused' as const);
  if (without !== undefined) notice.say({ kind: without, undo: null });
}
