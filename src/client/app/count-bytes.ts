import type { Fetched } from '../../shared/data-use.ts';

/** Tells the service worker what the page has fetched and fetches over the network: it counts, for the reader who wants to know, together with what it fetches itself. */
export function countBytes(): void {
  const observer = new PerformanceObserver((list) => {
    const entries = list.getEntries() as PerformanceResourceTiming[];
    const fetched: Fetched[] = entries
      .filter(({ transferSize }) => transferSize > 0)
      .map(({ name, entryType, transferSize, nextHopProtocol }) => ({
        name,
        entryType,
        transferSize,
        nextHopProtocol,
      }));
    if (fetched.length === 0) return;
    const tell = ({ active }: ServiceWorkerRegistration) => active?.postMessage({ fetched }, []);
    void navigator.serviceWorker.ready.then(tell);
  });
  for (const type of ['navigation', 'resource']) observer.observe({ type, buffered: true });
}
