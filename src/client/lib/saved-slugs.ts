import { useSyncExternalStore } from 'react';
import { createDeviceValue } from './device-value.ts';

/** The slugs of the stories that the reader saved, so that cards can say so at once. What is saved, the device's database says: this is made from it (saved/saved-stories.ts), and never ahead of it. */
export const savedSlugs = createDeviceValue<string[]>('dateline.saved.1', {
  parse: (text) => (text === null ? [] : text.split(' ')),
  format: (slugs) => (slugs.length === 0 ? null : slugs.join(' ')),
});

/** What was pressed last for a story, until the database knows. It ends with its page: a page that is killed has done nothing, and the next one's buttons must not say that it has. */
const presses = new Map<string, { isWanted: boolean }>();

/** Whether a story is saved, as far as this device knows at once; nothing is, on the server. */
export const isSaved = (slug: string): boolean =>
  presses.get(slug)?.isWanted ?? savedSlugs.read().includes(slug);

/** The same for what is rendered; false on the server and while hydrating, since pages are the same for everybody. */
export const useIsSaved = (slug: string): boolean =>
  useSyncExternalStore(
    savedSlugs.subscribe,
    () => isSaved(slug),
    () => false,
  );

/** Shows a story as saved, or no longer, until what this returns is called: then the list says it, unless it was pressed again. */
export function showPress(slug: string, isWanted: boolean): () => void {
  const press = { isWanted };
  presses.set(slug, press);
  savedSlugs.tell();
  return () => {
    if (presses.get(slug) === press) presses.delete(slug);
    savedSlugs.tell();
  };
}
