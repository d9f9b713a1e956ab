import type { QueryClient } from '@tanstack/react-query';
import type { TakenList } from '../../../shared/device-stores.ts';
import { readStories } from '../saved/saved-stories.ts';
import { askForList } from './ask-for-list.ts';
import { letGo } from './let-go.ts';
import { again, cancelled, nextWaiting, withStories, type Listed } from './list-changes.ts';
import { changeList } from './taken-lists.ts';
import { workAtLists } from './work-at-lists.ts';

/** What the reader chose of a list. */
export type Choice = Pick<TakenList, 'path' | 'name' | 'count' | 'withPictures' | 'renewed'>;

/** Takes stories along as their reader chose; resolves once they are noted, and goes on by itself. Rejects where the device lets nothing be kept. */
export async function takeList(
  choice: Choice,
  listed: Listed[],
  queryClient: QueryClient,
): Promise<void> {
  const records = await readStories();
  const now = new Date().toISOString();
  const list = await changeList(choice.path, () =>
    withStories({ ...choice, takenAt: null, stories: [] }, listed, records, now),
  );
  // Asked once something is kept that should stay; a browser that asks its reader does so now.
  void navigator.storage.persist().catch(() => false);
  goOn(list, queryClient);
}

/** Replaces a list's stories by those that its page has now; rejects where that cannot be asked. The former leave once the others are here. */
export async function renewList(
  { path, count }: Pick<TakenList, 'path' | 'count'>,
  queryClient: QueryClient,
): Promise<void> {
  const { stories } = await askForList(path, count, queryClient);
  const records = await readStories();
  const now = new Date().toISOString();
  const list = await changeList(path, (kept) => kept && withStories(kept, stories, records, now));
  goOn(list, queryClient);
}

/** Tries again what failed, or went missing since. */
export async function retryList(path: string, queryClient: QueryClient): Promise<void> {
  const records = await readStories();
  const list = await changeList(path, (kept) => kept && again(kept, records));
  goOn(list, queryClient);
}

/** Ends the taking; what is here stays. */
export async function cancelList(path: string): Promise<void> {
  const records = await readStories();
  const now = new Date().toISOString();
  await changeList(path, (list) => list && cancelled(list, records, now));
}

/** Removes a list, with the stories that nobody else wants. */
export async function removeList(path: string): Promise<void> {
  await changeList(path, () => undefined);
  await letGo(path);
}

/** Keeps whether a list is brought up to date when the application is opened. */
export async function noteRenewed(path: string, renewed: boolean): Promise<void> {
  await changeList(path, (list) => list && { ...list, renewed });
}

function goOn(list: TakenList | undefined, queryClient: QueryClient) {
  if (list === undefined) return;
  const { path } = list;
  // What goes wrong is noted with its story.
  const worked = nextWaiting(list) === undefined ? letGo(path) : workAtLists(queryClient);
  void worked.catch(() => undefined);
}
