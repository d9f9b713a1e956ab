import { useEffect, useState } from 'react';

/** What the installed application alone needs: undefined in a tab, and until its code has come. `load` stays the same. */
export function useInstalledPart<Part extends object>(load: () => Promise<Part>): Part | undefined {
  const [part, setPart] = useState<Part>();

  useEffect(() => {
    if (!window.matchMedia('(display-mode: standalone)').matches) return;
    load().then(setPart, () => undefined);
  }, [load]);

  return part;
}
