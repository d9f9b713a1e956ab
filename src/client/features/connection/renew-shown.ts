import type { Query, QueryClient } from '@tanstack/react-query';
import { answerNotes } from '../../lib/answer-notes.ts';
import { cameAt } from './shown-since.ts';

/** Milliseconds for which an answer need not be asked for again. */
const FRESH = 60_000;

/** Asks again for what the page shows and the device gave it, or nobody could, and for what has become old meanwhile. */
export function renewShown(queryClient: QueryClient): void {
  renew(queryClient, (query) => {
    const isFailed = query.state.error !== null;
    return isFailed || query.isStale() || cameAt(query) + FRESH < Date.now();
  });
}

/** Asks again for what shows the answer of an address, since the network's has come after the device's. */
export function renewAnswer(queryClient: QueryClient, url: string): void {
  const { pathname, search } = new URL(url);
  const notes = answerNotes().filter((note) => note.url === pathname + search);
  renew(queryClient, ({ queryHash }) => notes.some((note) => note.queryHash === queryHash));
}

/** A list that is read stays as it is: in its place the newest of it is asked for, and what announces new stories says what has come. */
function renew(queryClient: QueryClient, isDue: (query: Query) => boolean) {
  const active = queryClient.getQueryCache().findAll({ type: 'active' });
  const isListDue = active.some((query) => isList(query) && isDue(query));
  for (const query of active) {
    const [first] = query.queryKey;
    if (isList(query) || first === 'private' || query.state.fetchStatus !== 'idle') continue;
    if (!isDue(query) && !(first === 'top' && isListDue)) continue;
    // Where it fails again, the page goes on with what it has.
    query.fetch().catch(() => undefined);
  }
}

const isList = ({ queryKey: [first] }: Query) => first === 'feeds';
