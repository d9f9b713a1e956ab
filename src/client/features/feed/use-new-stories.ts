import { useEffect, useState, type ComponentType } from 'react';
import type { NewStoriesProps } from './new-stories.tsx';

/** Milliseconds: the first view has arrived by then, and nothing new can be missed before. */
const AFTER_FIRST_VIEW = 2_000;

// Once loaded, it is there from the first render: what marks off new stories takes room in the list.
let loaded: { NewStories: ComponentType<NewStoriesProps> } | undefined;

/** What announces new stories; undefined until its code has come, after the first view. */
export function useNewStories(): typeof loaded {
  const [news, setNews] = useState(loaded);

  useEffect(() => {
    if (loaded !== undefined) return;
    const load = async () => {
      loaded = await import('./new-stories.tsx');
      setNews(loaded);
    };
    // Without a network the list can do without it.
    const timer = setTimeout(() => load().catch(() => undefined), AFTER_FIRST_VIEW);
    return () => clearTimeout(timer);
  }, []);

  return news;
}
