import type { QueryClient } from '@tanstack/react-query';
import type { Article } from '../../../shared/article.ts';
import { showSaved } from '../saved-slugs.ts';
import { getStory, isGone } from './get-story.ts';
import { isFull } from './is-full.ts';
import { keepPictures } from './keep-pictures.ts';
import { picturesDrawn, readScreen } from './pictures-drawn.ts';
import { keepOwnCopies } from './own-copies.ts';
import { newRecord, READER, wantedBy, withArticle } from './saved-record.ts';
import { keepWanted, noteWanted } from './saved-stories.ts';

/** What became of a story that was to be saved: its text is here, it comes once there is a connection, there is no such story, the device has no room, or lets nothing be kept. */
export type SaveOutcome = 'saved' | 'waiting' | 'gone' | 'full' | 'refused';

type Saving = { outcome: SaveOutcome; pictures?: Promise<SaveOutcome> };

/** Stories that this page is saving. */
const busy = new Set<string>();

/** Whether this page is saving a story just now: nobody need look whether all of it is there. */
export const isBeingSaved = (slug: string): boolean => busy.has(slug);

/**
 * Keeps a story on this device because the reader wants it. First that it is wanted, then its text with the names of all of
 * its pictures, then each picture as it comes: wherever that breaks off, what is kept says what is missing, and it is had
 * the next time (keep-whole.ts). Resolves once the text is there; `pictures` once they have been tried.
 */
export async function saveStory(slug: string, queryClient: QueryClient): Promise<Saving> {
  busy.add(slug);
  const saving = await tryStory(slug, queryClient);
  const free = () => busy.delete(slug);
  if (saving.pictures === undefined) free();
  else void saving.pictures.then(free);
  return saving;
}

async function tryStory(slug: string, queryClient: QueryClient): Promise<Saving> {
  try {
    await noteWanted(slug, true);
    const article = await getStory(slug, queryClient);
    if (article === undefined) return { outcome: 'waiting' };
    await keepStory(slug, article);
    return { outcome: 'saved', pictures: tryPictures(article, queryClient) };
  } catch (error) {
    return { outcome: await giveUp(slug, error) };
  }
}

async function keepStory(slug: string, article: Article) {
  const screen = await readScreen();
  const draw = (each: Article) => picturesDrawn(each, screen);
  const savedAt = new Date().toISOString();
  await keepWanted(slug, article.slug, (record) =>
    record === undefined
      ? newRecord(article, { paths: draw(article), savedAt, keptBy: [READER] })
      : wantedBy(withArticle(record, article, draw), READER),
  );
}

async function tryPictures(article: Article, queryClient: QueryClient): Promise<SaveOutcome> {
  const { slug } = article;
  try {
    await keepPictures(slug);
    await keepOwnCopies([{ slug, article }], queryClient);
    return 'saved';
  } catch (error) {
    return isFull(error) ? 'full' : 'refused';
  }
}

async function giveUp(slug: string, error: unknown): Promise<SaveOutcome> {
  showSaved(slug, false);
  // Where nothing can be kept, nothing was.
  await noteWanted(slug, false).catch(() => undefined);
  if (isGone(error)) return 'gone';
  return isFull(error) ? 'full' : 'refused';
}
