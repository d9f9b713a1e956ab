import type { QueryClient } from '@tanstack/react-query';
import type { Article } from '../../../shared/article.ts';
import type { SavedStory } from '../../../shared/device-stores.ts';
import { getStory, isGone } from './get-story.ts';
import { isFull } from './is-full.ts';
import { keepPictures, openPictures } from './keep-pictures.ts';
import { picturesDrawn, readScreen } from './pictures-drawn.ts';
import { keepOwnCopies } from './own-copies.ts';
import { newRecord, READER, wantedBy, withArticle } from './saved-record.ts';
import { findStory, keepWanted, noteWanted } from './saved-stories.ts';

/** What became of a story that was to be saved: its text is here, it comes once there is a connection, there is no such story, the device has no room, or lets nothing be kept. */
export type SaveOutcome = 'saved' | 'waiting' | 'gone' | 'full' | 'refused';

/** Why pictures of a saved story are missing: there is no room for them, or they did not come or could not be kept. */
export type WithoutPictures = 'no-room-for-pictures' | 'without-pictures';

type Saving = {
  outcome: SaveOutcome;
  /** What is missing once they have been tried; undefined for nothing. */
  pictures?: Promise<WithoutPictures | undefined>;
};

/** Stories that this page is saving. */
const busy = new Set<string>();

/** Whether this page is saving a story just now: nobody need look whether all of it is there. */
export const isBeingSaved = (slug: string): boolean => busy.has(slug);

/**
 * Keeps a story on this device because the reader wants it. First that it is wanted, which `onNoted` hears of, then its text
 * with the names of all of its pictures, then each picture as it comes: wherever that breaks off, what is kept says what is
 * missing, and it is had the next time (keep-whole.ts). Resolves once the text is there, with undefined where the reader has
 * removed it meanwhile.
 */
export async function saveStory(
  slug: string,
  queryClient: QueryClient,
  onNoted?: () => void,
): Promise<Saving | undefined> {
  // Its cache is what tells a later page that something was saved here, where the list does not. Refused: it has no pictures.
  void openPictures().catch(() => undefined);
  try {
    await noteWanted(slug, true).finally(onNoted);
    return await haveStory(slug, queryClient);
  } catch (error) {
    // Where nothing can be kept, nothing was.
    await noteWanted(slug, false).catch(() => undefined);
    if (isGone(error)) return { outcome: 'gone' };
    return { outcome: isFull(error) ? 'full' : 'refused' };
  }
}

/** Has a story that is noted as wanted, as `saveStory` does from there on; rejects where it cannot be had or kept. */
export async function haveStory(
  slug: string,
  queryClient: QueryClient,
): Promise<Saving | undefined> {
  busy.add(slug);
  const free = () => busy.delete(slug);
  let pictures: Saving['pictures'];
  try {
    const article = await getStory(slug, queryClient);
    if (article === undefined) return { outcome: 'waiting' };
    if (!(await keepStory(slug, article))) return undefined;
    pictures = tryPictures({ slug: article.slug, article }, queryClient);
    return { outcome: 'saved', pictures };
  } finally {
    void Promise.resolve(pictures).finally(free);
  }
}

async function keepStory(slug: string, article: Article): Promise<boolean> {
  const screen = await readScreen();
  const draw = (each: Article) => picturesDrawn(each, screen);
  const savedAt = new Date().toISOString();
  return keepWanted(slug, article.slug, (record) =>
    record === undefined
      ? newRecord(article, { paths: draw(article), savedAt, keptBy: [READER] })
      : wantedBy(withArticle(record, article, draw), READER),
  );
}

/** Has the pictures of a story that is kept, and all of a premium one; resolves with what is missing then. */
export async function tryPictures(
  story: Pick<SavedStory, 'slug' | 'article'>,
  queryClient: QueryClient,
): Promise<WithoutPictures | undefined> {
  const { slug } = story;
  const refusal: unknown = await keepPictures(slug).catch((error: unknown) => error);
  await keepOwnCopies([story], queryClient).catch(() => undefined);
  const kept = await findStory(slug).catch(() => undefined);
  if (kept === undefined || kept.missing.length === 0) return undefined;
  return isFull(refusal) ? 'no-room-for-pictures' : 'without-pictures';
}
