import { useEffect, useState, useSyncExternalStore, type ComponentType } from 'react';
import { installAnswer } from '../lib/install-answer.ts';
import { whenIdle } from '../lib/when-idle.ts';

/** Loads what offers to install the application, once that is due. Where it does not come, the next document tries again. */
export function Install() {
  const { subscribe, read } = installAnswer;
  const isDue = useSyncExternalStore(subscribe, read, () => undefined) === 'due';
  const [loaded, setLoaded] = useState<{ InstallOffer: ComponentType }>();

  useEffect(() => {
    if (!isDue) return;
    return whenIdle(() => {
      import('../features/install/install-offer.tsx').then(setLoaded, () => undefined);
    });
  }, [isDue]);

  return loaded && <loaded.InstallOffer />;
}
