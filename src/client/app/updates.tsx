import { useEffect, useState, type ComponentType } from 'react';
import { whenIdle } from '../lib/when-idle.ts';

/** What finds newer versions, once the page has nothing else to do. */
export function Updates() {
  const [loaded, setLoaded] = useState<{ ReloadOffer: ComponentType }>();

  useEffect(() => {
    if (!('serviceWorker' in navigator)) return undefined;
    // Where it does not come, the browser itself looks for a newer worker at each launch.
    const load = () =>
      import('../features/updates/reload-offer.tsx').then(setLoaded, () => undefined);
    return whenIdle(() => void load());
  }, []);

  return loaded && <loaded.ReloadOffer />;
}
