import { useEffect, useState } from 'react';
import { whenIdle } from '../lib/when-idle.ts';
import type { ArticleFollow } from './article-follow.tsx';

type Loaded = { ArticleFollow: typeof ArticleFollow };

/** What goes along with a reader, from when the browser has nothing more urgent to do. */
export function useArticleFollow(): Loaded | undefined {
  const [loaded, setLoaded] = useState<Loaded>();

  useEffect(
    // Where it does not come, the story can be read all the same.
    () => whenIdle(() => void import('./article-follow.tsx').then(setLoaded, () => undefined)),
    [],
  );

  return loaded;
}
