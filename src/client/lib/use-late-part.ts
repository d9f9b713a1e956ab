import { useEffect, useState } from 'react';

/** Calls back when something is due, now or later and as often as that is so; returns what ends that, where there is something to end. */
export type Watch = (begin: () => void) => (() => void) | undefined;

/** Code that comes when it is due; undefined until then. Where it does not come, the page is good enough without, and the next call tries again. Both arguments stay the same. */
export function useLatePart<Part extends object>(
  load: () => Promise<Part>,
  watch: Watch,
): Part | undefined {
  const [part, setPart] = useState<Part>();

  useEffect(() => watch(() => void load().then(setPart, () => undefined)), [load, watch]);

  return part;
}

/** In the installed application, and never in a tab. */
export const whenInstalled: Watch = (begin) => {
  if (window.matchMedia('(display-mode: standalone)').matches) begin();
  return undefined;
};
