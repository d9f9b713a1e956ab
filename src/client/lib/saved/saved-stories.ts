import { onDevice, type SavedStory } from '../../../shared/device-stores.ts';
import { createDeviceNews } from '../device-news.ts';
import { savedSlugs } from '../saved-slugs.ts';
import { READER } from './saved-record.ts';

/** The note of the stories that the reader saved before they could be had. */
const WANTED = 'saved.wanted';

const news = createDeviceNews('saved-changed');

/** Everything that is kept, the story saved last first. */
export function readStories(): Promise<SavedStory[]> {
  return onDevice(async (database) => {
    const stories = await database.getAll('stories');
    return stories.toSorted((a, b) => b.savedAt.localeCompare(a.savedAt));
  });
}

export const findStory = (slug: string): Promise<SavedStory | undefined> =>
  onDevice((database) => database.get('stories', slug));

/** Slugs of the stories that were saved without a connection, and are still to be had. */
export const readWanted = (): Promise<string[]> =>
  onDevice(async (database) => wantedIn(await database.get('notes', WANTED)));

/** Keeps that the reader wants a story, or no longer, whatever becomes of having it. */
export async function noteWanted(slug: string, isWanted: boolean): Promise<void> {
  await onDevice(async (database) => {
    const { store, done } = database.transaction('notes', 'readwrite');
    const others = wantedIn(await store.get(WANTED)).filter((other) => other !== slug);
    await store.put(isWanted ? [...others, slug] : others, WANTED);
    await done;
  });
  await showStories();
}

/** Makes or changes the record of a story that is still wanted, which it then is no longer, in one transaction; resolves with whether it is kept. Of one that the reader has thought better of, nothing is kept. */
export async function keepWanted(
  slug: string,
  keptAs: string,
  change: (record: SavedStory | undefined) => SavedStory,
): Promise<boolean> {
  const isKept = await onDevice(async (database) => {
    const changing = database.transaction(['notes', 'stories'], 'readwrite');
    const [notes, stories] = [changing.objectStore('notes'), changing.objectStore('stories')];
    const wanted = wantedIn(await notes.get(WANTED));
    // Another tab was quicker, or the reader has removed it.
    if (!wanted.includes(slug)) return isReaders(await stories.get(keptAs));
    const written = [
      notes.put(
        wanted.filter((other) => other !== slug),
        WANTED,
      ),
      stories.put(change(await stories.get(keptAs))),
      changing.done,
    ];
    await Promise.all(written);
    return true;
  });
  if (!isKept) return false;
  // Its address was a former one.
  if (keptAs !== slug) await showStories();
  tellSaved();
  return true;
}

/** Has a record stand under the present address of its story, in one transaction. */
export async function moveStory(from: string, to: string): Promise<void> {
  await onDevice(async (database) => {
    const { store, done } = database.transaction('stories', 'readwrite');
    const [record, there] = await Promise.all([store.get(from), store.get(to)]);
    const written =
      record === undefined ? [] : [store.delete(from), store.put(there ?? { ...record, slug: to })];
    await Promise.all([...written, done]);
  });
  await showStories();
  tellSaved();
}

/** Something small that is remembered by name; undefined where nothing is. */
export const readNote = (name: string): Promise<unknown> =>
  onDevice((database) => database.get('notes', name));

export const writeNote = (name: string, value: unknown): Promise<unknown> =>
  onDevice((database) => database.put('notes', value, name));

/** Changes one record, or makes or removes it, in a transaction of its own, with the note that it is still to be had where that `isUnwanted`; resolves with what is kept now. Whoever shows it hears of it, in other tabs as well. */
export async function changeStory(
  slug: string,
  change: (record: SavedStory | undefined) => SavedStory | undefined,
  { isUnwanted = false } = {},
): Promise<SavedStory | undefined> {
  const { before, after } = await onDevice(async (database) => {
    const changing = database.transaction(['notes', 'stories'], 'readwrite');
    const [notes, stories] = [changing.objectStore('notes'), changing.objectStore('stories')];
    const [note, found] = await Promise.all([notes.get(WANTED), stories.get(slug)]);
    const changed = change(found);
    // All are waited for: what goes wrong in one ends the others.
    await Promise.all([
      changed === undefined ? stories.delete(slug) : changed === found || stories.put(changed),
      isUnwanted &&
        notes.put(
          wantedIn(note).filter((other) => other !== slug),
          WANTED,
        ),
      changing.done,
    ]);
    return { before: found, after: changed };
  });
  if (isUnwanted || isReaders(after) !== isReaders(before)) await showStories();
  if (isUnwanted || after !== before) tellSaved();
  return after;
}

/** Has buttons say what the database does. The list is written within the transaction that read it: no later change is overtaken by an earlier one, whichever tab each comes from. */
export const showStories = (): Promise<void> =>
  onDevice(async (database) => {
    const reading = database.transaction(['notes', 'stories']);
    const [note, stories] = await Promise.all([
      reading.objectStore('notes').get(WANTED),
      reading.objectStore('stories').getAll(),
    ]);
    const slugs = stories.filter(isReaders).map(({ slug }) => slug);
    savedSlugs.keep([...new Set([...slugs, ...wantedIn(note)])]);
  });

const isReaders = (record: SavedStory | undefined) => record?.keptBy.includes(READER) === true;

/** Calls back when anything of what is kept has changed, here or in another tab; returns what ends that. */
export const subscribeSaved = news.subscribe;

/** Has whoever shows what is saved look again, in other tabs as well. */
export const tellSaved = news.tell;

const wantedIn = (note: unknown): string[] => (Array.isArray(note) ? (note as string[]) : []);
