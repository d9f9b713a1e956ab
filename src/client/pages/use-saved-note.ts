import { useEffect, useState } from 'react';
import type { SavedNote } from '../features/saved/saved-note.tsx';
import { useIsSaved } from '../lib/saved-slugs.ts';

type Loaded = { SavedNote: typeof SavedNote };

/** What says how a saved story stands; undefined for others, which need no code for it. */
export function useSavedNote(slug: string): Loaded | undefined {
  const isSaved = useIsSaved(slug);
  const [loaded, setLoaded] = useState<Loaded>();

  useEffect(() => {
    // Where it does not come, the story can be read all the same.
    if (isSaved) import('../features/saved/saved-note.tsx').then(setLoaded, () => undefined);
  }, [isSaved]);

  return isSaved ? loaded : undefined;
}
