import type { QueryClient } from '@tanstack/react-query';
import type { SavedStory } from '../../../shared/device-stores.ts';
import { removeOwnCopy } from './own-copies.ts';
import { READER, unwantedBy, wantedBy, withoutPictures } from './saved-record.ts';
import { tryPictures, type WithoutPictures } from './save-story.ts';
import { changeStory } from './saved-stories.ts';

/** Takes back that the reader wants a story, at once and for all that is still being done for it; resolves with what was kept of it. Its pictures stay until they are swept, so that this can be taken back as well. */
export async function removeStory(slug: string): Promise<SavedStory | undefined> {
  let removed: SavedStory | undefined;
  const left = await changeStory(
    slug,
    (record) => {
      removed = record;
      return record && unwantedBy(record, READER);
    },
    { isUnwanted: true },
  );
  if (removed !== undefined && left === undefined) await removeOwnCopy(removed);
  return removed;
}

/** Puts back what was kept of a story that the reader removed, which `onNoted` hears of; resolves with what is missing of it. */
export async function restoreStory(
  removed: SavedStory,
  queryClient: QueryClient,
  onNoted: () => void,
): Promise<WithoutPictures | undefined> {
  const paths = [...removed.pictures, ...removed.missing];
  await changeStory(removed.slug, (record) =>
    wantedBy(record ?? withoutPictures(removed, paths), READER),
  ).finally(onNoted);
  return tryPictures(removed, queryClient);
}
