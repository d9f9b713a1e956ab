import { useEffect, useState } from 'react';
import { whenIdle } from '../../../lib/when-idle.ts';
import type { LoadedListening } from './get-listening.ts';

/** What has a story read out, from when the browser has a voice at all: some load theirs late, some have none, and load nothing of this. */
export function useLoadedListening(): LoadedListening | undefined {
  const [loaded, setLoaded] = useState<LoadedListening>();

  useEffect(() => {
    if (!('speechSynthesis' in window)) return undefined;
    const { speechSynthesis } = window;
    const look = () => {
      if (speechSynthesis.getVoices().length === 0) return;
      // Where it does not come, the story can be read all the same.
      import('./get-listening.ts')
        .then((module) => module.getListening())
        .then(setLoaded, () => {});
    };
    speechSynthesis.addEventListener('voiceschanged', look);
    const cancel = whenIdle(look);
    return () => {
      cancel();
      speechSynthesis.removeEventListener('voiceschanged', look);
    };
  }, []);

  return loaded;
}
