import { bytesByKind } from '../../shared/data-use.ts';
import { notePageBytes } from '../lib/page-bytes.ts';

/** Counts what the page has fetched and fetches over the network, for the reader who wants to know; the service worker counts what it fetches for pages. */
export function countBytes(): void {
  const observer = new PerformanceObserver((list) => {
    const bytes = bytesByKind(list.getEntries() as PerformanceResourceTiming[]);
    if (Object.keys(bytes).length > 0) notePageBytes(bytes, Date.now());
  });
  for (const type of ['navigation', 'resource']) observer.observe({ type, buffered: true });
}
