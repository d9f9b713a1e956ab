import { useEffect, useState } from 'react';
import type { ArticleFollow } from './article-follow.tsx';

/** Milliseconds after which it comes to a browser that is never idle, and to one that does not say when it is. */
const LATEST = 2000;
const SOON = 500;

type Loaded = { ArticleFollow: typeof ArticleFollow };

/** What goes along with a reader, from when the browser has nothing more urgent to do. */
export function useArticleFollow(): Loaded | undefined {
  const [loaded, setLoaded] = useState<Loaded>();

  useEffect(() => {
    // Where it does not come, the story can be read all the same.
    const load = () => void import('./article-follow.tsx').then(setLoaded, () => undefined);
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(load, SOON);
      return () => clearTimeout(timer);
    }
    const handle = window.requestIdleCallback(load, { timeout: LATEST });
    return () => window.cancelIdleCallback(handle);
  }, []);

  return loaded;
}
