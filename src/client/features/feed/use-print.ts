import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { LiveList } from './live-list.ts';

/** Cards that are printed, at most: thirty pages of a feed. */
const MOST_PRINTED = 300;

/** While a live list is printed, the indexes of the cards that were read: down to those in view. Else none. */
export function usePrint(live: LiveList | undefined): number[] {
  const [printed, setPrinted] = useState<number[]>([]);

  useEffect(() => {
    if (live === undefined) return;
    const ended = new AbortController();
    const { signal } = ended;
    const show = (indexes: number[]) => flushSync(() => setPrinted(indexes));
    window.addEventListener('beforeprint', () => show(readIn(live)), { signal });
    window.addEventListener('afterprint', () => show([]), { signal });
    return () => ended.abort();
  }, [live]);

  return printed;
}

function readIn(live: LiveList): number[] {
  const count = live.inView()[1] + 1;
  return Array.from({ length: count }, (_, index) => index).slice(-MOST_PRINTED);
}
