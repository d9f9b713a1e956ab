import { useEffect, useState, type ComponentType } from 'react';

/** What can be read without a network, in the place of a page that it failed. */
export function Readable() {
  const [loaded, setLoaded] = useState<{ StoredStories: ComponentType }>();

  useEffect(() => {
    // Where it does not come, the page has said what is the matter.
    import('./stored-stories.tsx').then(setLoaded, () => undefined);
  }, []);

  return loaded && <loaded.StoredStories />;
}
