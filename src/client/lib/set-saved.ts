import type { QueryClient } from '@tanstack/react-query';
import { awaitPart } from './await-part.ts';
import { missingNote } from './missing-note.ts';
import type { pressSave } from './saved/press-save.ts';
import { showPress } from './saved-slugs.ts';

/** One for all presses: two imports of the same code may resolve in either order, and what was pressed last must be done last. */
let loading: Promise<{ pressSave: typeof pressSave }> | undefined;

/** Saves a story, or removes it. The button says so at once; what does it is loaded then. */
export function setSaved(slug: string, isWanted: boolean, queryClient: QueryClient): void {
  missingNote.end();
  const settle = showPress(slug, isWanted);
  loading ??= awaitPart(import('./saved/press-save.ts'));
  loading.then(
    (code) => code.pressSave(slug, isWanted, queryClient),
    () => {
      // Nothing was done, nor will it be should the code come later; the next press tries again.
      loading = undefined;
      settle();
      missingNote.say();
    },
  );
}
