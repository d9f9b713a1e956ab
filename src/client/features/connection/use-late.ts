import { useEffect, useState, useSyncExternalStore } from 'react';
import { onAnswer, waitingSince } from '../../lib/answer-notes.ts';

/** Milliseconds after which a reader is told that nothing has come. */
const LATE = 3000;

/** Whether the network is asked and has answered nothing for a while. */
export function useLate(): boolean {
  const since = useSyncExternalStore(onAnswer, waitingSince);
  const [late, setLate] = useState<number>();

  useEffect(() => {
    if (since === undefined) return undefined;
    const timer = setTimeout(() => setLate(since), Math.max(0, since + LATE - Date.now()));
    return () => clearTimeout(timer);
  }, [since]);

  return since !== undefined && late === since;
}
