import type { QueryClient } from '@tanstack/react-query';
import { savedSlugs, showSaved } from '../saved-slugs.ts';
import { sweepPictures } from './keep-pictures.ts';
import { notice } from './notice.ts';
import { READER } from './saved-record.ts';
import { removeStory, restoreStory } from './remove-story.ts';
import { saveStory } from './save-story.ts';

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
  if (savedSlugs.read().length === 1) void navigator.storage.persist().catch(() => false);
  const { outcome, pictures } = await saveStory(slug, queryClient);
  const isKept = outcome === 'saved' || outcome === 'waiting';
  notice.say({ kind: outcome, undo: isKept ? () => void remove(slug, queryClient) : null });
  if ((await pictures) === 'full') notice.say({ kind: 'no-room-for-pictures', undo: null });
}

async function remove(slug: string, queryClient: QueryClient) {
  showSaved(slug, false);
  try {
    const removed = await removeStory(slug, READER);
    const undo = () => {
      showSaved(slug, true);
      void (removed === undefined
        ? save(slug, queryClient)
        : restoreStory(removed, READER, queryClient));
    };
    notice.say({ kind: 'removed', undo, onGone: () => void sweepPictures() });
  } catch {
    showSaved(slug, true);
    notice.say({ kind: 'refused', undo: null });
  }
}
