import { useEffect, useState, type ComponentType } from 'react';

/** What takes up the feed that was left, in the installed application alone. */
export function Relaunch() {
  const [loaded, setLoaded] = useState<{ RelaunchOffer: ComponentType }>();

  useEffect(() => {
    if (!window.matchMedia('(display-mode: standalone)').matches) return;
    // Where it does not come, the page that was opened is good enough.
    import('../features/feed/relaunch-offer.tsx').then(setLoaded, () => undefined);
  }, []);

  return loaded && <loaded.RelaunchOffer />;
}
