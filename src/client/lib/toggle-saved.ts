import type { QueryClient } from '@tanstack/react-query';
import { isSaved, showSaved } from './saved-slugs.ts';

/** Saves a story, or removes it where it is saved. The button says so at once; what does it is loaded then. */
export function toggleSaved(slug: string, queryClient: QueryClient): void {
  const isWanted = !isSaved(slug);
  showSaved(slug, isWanted);
  import('./saved/press-save.ts').then(
    ({ pressSave }) => pressSave(slug, isWanted, queryClient),
    // Nothing was done.
    () => showSaved(slug, !isWanted),
  );
}
