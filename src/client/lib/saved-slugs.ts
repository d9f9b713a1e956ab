import { useSyncExternalStore } from 'react';
import { createDeviceValue } from './device-value.ts';

/** The slugs of the stories that the reader saved, so that cards can say so at once. What is saved, the device's database says: this is made from it (saved/saved-stories.ts). */
export const savedSlugs = createDeviceValue<string[]>('dateline.saved.1', {
  parse: (text) => (text === null ? [] : text.split(' ')),
  format: (slugs) => (slugs.length === 0 ? null : slugs.join(' ')),
});

/** Whether a story is saved, as far as this device knows at once; nothing is, on the server. */
export const isSaved = (slug: string): boolean => savedSlugs.read().includes(slug);

/** The same for what is rendered; false on the server and while hydrating, since pages are the same for everybody. */
export const useIsSaved = (slug: string): boolean =>
  useSyncExternalStore(
    savedSlugs.subscribe,
    () => isSaved(slug),
    () => false,
  );

/** Shows a story as saved, or no longer. */
export function showSaved(slug: string, isShown: boolean): void {
  const others = savedSlugs.read().filter((other) => other !== slug);
  savedSlugs.keep(isShown ? [...others, slug] : others);
}
