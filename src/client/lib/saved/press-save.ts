import type { QueryClient } from '@tanstack/react-query';
import { savedSlugs, showSaved } from '../saved-slugs.ts';
import { sweepPictures } from './keep-pictures.ts';
import { notice } from './notice.ts';
import { READER } from './saved-record.ts';
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
  if (savedSlugs.read().length === 1) void navigator.storage.persist().catch(() => false);
  const undo = () => void remove(slug, queryClient);
  const timer = setTimeout(() => notice.say({ kind: 'waiting', undo }), A_WHILE);
  const { outcome, pictures } = await saveStory(slug, queryClient);
  clearTimeout(timer);
  const isKept = outcome === 'saved' || outcome === 'waiting';
  notice.say({ kind: outcome, undo: isKept ? undo : null });
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
