import { onDevice, type SavedStory } from '../../../shared/device-stores.ts';
import { createDeviceNews } from '../device-news.ts';
import { savedSlugs, showSaved } from '../saved-slugs.ts';
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
export function noteWanted(slug: string, isWanted: boolean): Promise<void> {
  return onDevice(async (database) => {
    const { store, done } = database.transaction('notes', 'readwrite');
    const others = wantedIn(await store.get(WANTED)).filter((other) => other !== slug);
    await store.put(isWanted ? [...others, slug] : others, WANTED);
    await done;
  });
}

/** Makes or changes the record of a story that is still wanted, which it then is no longer, in one transaction. Of one that the reader has thought better of, nothing is kept. */
export async function keepWanted(
  slug: string,
  keptAs: string,
  change: (record: SavedStory | undefined) => SavedStory,
): Promise<void> {
  const isKept = await onDevice(async (database) => {
    const changing = database.transaction(['notes', 'stories'], 'readwrite');
    const [notes, stories] = [changing.objectStore('notes'), changing.objectStore('stories')];
    const wanted = wantedIn(await notes.get(WANTED));
    if (!wanted.includes(slug)) return false;
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
  if (!isKept) return;
  // Its address was a former one.
  if (keptAs !== slug) showSaved(slug, false);
  showSaved(keptAs, true);
  tellSaved();
}

/** Has a record stand under the present address of its story. */
export async function moveStory(from: string, to: string): Promise<void> {
  const record = await findStory(from);
  if (record === undefined) return;
  await changeStory(to, (there) => there ?? { ...record, slug: to });
  await changeStory(from, () => undefined);
}

/** Something small that is remembered by name; undefined where nothing is. */
export const readNote = (name: string): Promise<unknown> =>
  onDevice((database) => database.get('notes', name));

export const writeNote = (name: string, value: unknown): Promise<unknown> =>
  onDevice((database) => database.put('notes', value, name));

/** Changes one record, or makes or removes it, in a transaction of its own; resolves with what is kept now. Whoever shows it hears of it, in other tabs as well. */
export async function changeStory(
  slug: string,
  change: (record: SavedStory | undefined) => SavedStory | undefined,
): Promise<SavedStory | undefined> {
  const { before, after } = await onDevice(async (database) => {
    const { store, done } = database.transaction('stories', 'readwrite');
    const found = await store.get(slug);
    const changed = change(found);
    // Both are waited for: what goes wrong in one ends the other.
    const written =
      changed === undefined ? store.delete(slug) : changed === found || store.put(changed);
    await Promise.all([written, done]);
    return { before: found, after: changed };
  });
  if (after !== before) {
    showSaved(slug, after?.keptBy.includes(READER) === true);
    tellSaved();
  }
  return after;
}

/** Has buttons say what the database does, once it is known. */
export async function showStories(): Promise<void> {
  const [stories, wanted] = await Promise.all([readStories(), readWanted()]);
  const slugs = stories.filter(({ keptBy }) => keptBy.includes(READER)).map(({ slug }) => slug);
  savedSlugs.keep([...new Set([...slugs.toReversed(), ...wanted])]);
}

/** Calls back when anything of what is kept has changed, here or in another tab; returns what ends that. */
export const subscribeSaved = news.subscribe;

/** Has whoever shows what is saved look again, in other tabs as well. */
export const tellSaved = news.tell;

const wantedIn = (note: unknown): string[] => (Array.isArray(note) ? (note as string[]) : []);
