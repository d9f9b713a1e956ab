import { useEffect, useState, type ComponentType } from 'react';
import { onAnswer, waitingSince } from '../lib/answer-notes.ts';
import { watchConnection } from '../lib/use-offline.ts';

/** What says that the device is offline, and renews the page after that, from when the network fails for the first time. */
export function Connection() {
  const [loaded, setLoaded] = useState<{ ConnectionStrip: ComponentType }>();

  useEffect(() => {
    const look = () => {
      if (navigator.onLine && waitingSince() === undefined) return;
      // Where it does not come, the next failure tries again.
      import('../features/connection/connection-strip.tsx').then(setLoaded, () => undefined);
    };
    look();
    const ends = [watchConnection(look), onAnswer(look)];
    return () => ends.forEach((end) => end());
  }, []);

  return loaded && <loaded.ConnectionStrip />;
}
