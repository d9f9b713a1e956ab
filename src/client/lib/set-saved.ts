import type { QueryClient } from '@tanstack/react-query';
import { showPress } from './saved-slugs.ts';

/** Saves a story, or removes it. The button says so at once; what does it is loaded then. */
export function setSaved(slug: string, isWanted: boolean, queryClient: QueryClient): void {
  const settle = showPress(slug, isWanted);
  import('./saved/press-save.ts').then(
    ({ pressSave }) => pressSave(slug, isWanted, queryClient),
    // Nothing was done.
    settle,
  );
}
