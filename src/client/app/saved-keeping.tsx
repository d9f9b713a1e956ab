import { useEffect, useState, type ComponentType } from 'react';
import { savedSlugs } from '../lib/saved-slugs.ts';
import { whenIdle } from '../lib/when-idle.ts';

/** What keeps saved stories in order and says what became of one, from when there are any. */
export function SavedKeeping() {
  const [loaded, setLoaded] = useState<{ SavedNotice: ComponentType }>();

  useEffect(() => {
    // Where it does not come, it is asked for again with the next page.
    const load = () =>
      void import('../features/saved/saved-notice.tsx').then(setLoaded, () => undefined);
    const end = savedSlugs.subscribe(load);
    const cancel = savedSlugs.read().length > 0 ? whenIdle(load) : undefined;
    return () => {
      end();
      cancel?.();
    };
  }, []);

  return loaded && <loaded.SavedNotice />;
}
