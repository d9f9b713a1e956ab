import type { Query, QueryClient } from '@tanstack/react-query';
import { answerNotes } from '../../lib/answer-notes.ts';

/** First in the keys of what no page is about. */
const NEVER = ['site', 'top', 'private'];

/** First in the keys of what stands beside what a page is about, where it is about anything else. */
const BESIDE = ['categories', 'related', 'newest', 'neighbours', 'months'];

/** When the oldest answer of those that the page is about came over the network (ms since 1970); undefined where it is about none. */
export function shownSince(queryClient: QueryClient): number | undefined {
  const shown = queryClient
    .getQueryCache()
    .findAll({ type: 'active' })
    .filter(({ state, queryKey }) => state.data !== undefined && !isOf(queryKey, NEVER));
  const about = shown.filter(({ queryKey }) => !isOf(queryKey, BESIDE));
  const times = (about.length > 0 ? about : shown).map(cameAt);
  return times.length === 0 ? undefined : Math.min(...times);
}

/** When the oldest answer in a query came over the network (ms since 1970). */
export function cameAt({ queryHash, state }: Query): number {
  const times = answerNotes().flatMap((note) => (note.queryHash === queryHash ? note.at : []));
  return times.length === 0 ? (pageCameAt() ?? state.dataUpdatedAt) : Math.min(...times);
}

/** When the document came, with what the server had put into it; undefined for one out of the browser's cache, of which only the server's clock tells. */
function pageCameAt(): number | undefined {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation !== undefined && navigation.transferSize > 0
    ? performance.timeOrigin
    : undefined;
}

const isOf = ([first]: readonly unknown[], names: string[]) => names.includes(first as string);
