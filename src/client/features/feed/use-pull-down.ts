import { useEffect, useState } from 'react';
import type { PullDown } from './pull-down.tsx';

type Loaded = { PullDown: typeof PullDown };

/** The gesture that asks for new stories, in the installed app: in a tab the browser has its own. Undefined until its code has come. */
export function usePullDown(): Loaded | undefined {
  const [loaded, setLoaded] = useState<Loaded>();

  useEffect(() => {
    if (!window.matchMedia('(display-mode: standalone)').matches) return;
    // Without a network there is nothing new to ask for either.
    import('./pull-down.tsx').then(setLoaded, () => undefined);
  }, []);

  return loaded;
}
