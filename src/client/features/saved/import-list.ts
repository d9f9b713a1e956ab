import type { QueryClient } from '@tanstack/react-query';
import { isSaved } from '../../lib/saved-slugs.ts';
import { saveStory } from '../../lib/saved/save-story.ts';
import { addressesIn, slugsAt } from './saved-file.ts';

/** How far a list has been taken in. */
export type ImportState =
  | { kind: 'unreadable' }
  | { kind: 'foreign'; count: number }
  | { kind: 'importing'; done: number; count: number }
  | { kind: 'imported'; added: number; failed: number };

type Options = {
  /** Of the reader whose stories are meant. */
  origin: string;
  queryClient: QueryClient;
  onState: (state: ImportState) => void;
};

/** Saves the stories that a file names, one after the other; nothing that is saved already changes. */
export async function importList(
  text: string,
  { origin, queryClient, onState }: Options,
): Promise<void> {
  const addresses = addressesIn(text);
  if (addresses === undefined) return onState({ kind: 'unreadable' });
  const slugs = slugsAt(origin, addresses);
  if (slugs.length === 0) return onState({ kind: 'foreign', count: addresses.length });
  const fresh = slugs.filter((slug) => !isSaved(slug));
  let added = 0;
  for (const [done, slug] of fresh.entries()) {
    onState({ kind: 'importing', done, count: fresh.length });
    const saving = await saveStory(slug, queryClient);
    await saving?.pictures;
    if (saving?.outcome === 'saved') added += 1;
  }
  return onState({ kind: 'imported', added, failed: fresh.length - added });
}
