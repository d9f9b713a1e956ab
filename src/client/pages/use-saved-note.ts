import { useEffect, useState } from 'react';
import type { SavedNote } from '../features/saved/saved-note.tsx';
import { hasTaken } from '../lib/has-taken.ts';
import { useIsSaved } from '../lib/saved-slugs.ts';

type Loaded = { SavedNote: typeof SavedNote };

/** What says how a saved story stands, or one that came with a list; undefined for who has neither, who need no code for it. */
export function useSavedNote(slug: string): Loaded | undefined {
  const isSaved = useIsSaved(slug);
  const [loaded, setLoaded] = useState<Loaded>();

  useEffect(() => {
    // Where it does not come, the story can be read all the same.
    if (isSaved || hasTaken.read())
      import('../features/saved/saved-note.tsx').then(setLoaded, () => undefined);
  }, [isSaved]);

  return loaded;
}
