import type { QueryClient } from '@tanstack/react-query';
import type { SavedStory } from '../../../shared/device-stores.ts';
import { keepPictures } from './keep-pictures.ts';
import { keepOwnCopies, removeOwnCopy } from './own-copies.ts';
import { unwantedBy, wantedBy, withoutPictures } from './saved-record.ts';
import { changeStory, noteWanted } from './saved-stories.ts';

/** Takes back that somebody wants a story; resolves with what was kept of it. Its pictures stay until they are swept, so that this can be taken back as well. */
export async function removeStory(slug: string, who: string): Promise<SavedStory | undefined> {
  await noteWanted(slug, false);
  let removed: SavedStory | undefined;
  const left = await changeStory(slug, (record) => {
    removed = record;
    return record && unwantedBy(record, who);
  });
  if (removed !== undefined && left === undefined) await removeOwnCopy(removed);
  return removed;
}

/** Puts back what was kept of a story. */
export async function restoreStory(
  removed: SavedStory,
  who: string,
  queryClient: QueryClient,
): Promise<void> {
  const paths = [...removed.pictures, ...removed.missing];
  await changeStory(removed.slug, (record) =>
    wantedBy(record ?? withoutPictures(removed, paths), who),
  );
  await keepPictures(removed.slug);
  await keepOwnCopies([removed], queryClient);
}
