import {
  addBytes,
  bytesByKind,
  dayOf,
  DAYS_REMEMBERED,
  type BytesByKind,
  type Fetched,
} from '../shared/data-use.ts';
import { onDevice } from '../shared/device-stores.ts';

declare const self: ServiceWorkerGlobalScope;

/** Counts what came over the network, for the reader who wants to know: what the worker fetches, and what pages say that they fetched. */
export function countBytes(): void {
  self.addEventListener('message', (event) => {
    const { fetched } = (event.data ?? {}) as { fetched?: Fetched[] };
    // Where storage is refused, nothing is said of it.
    if (fetched) event.waitUntil(note(bytesByKind(fetched)).catch(() => undefined));
  });
  const observer = new PerformanceObserver((list) => {
    const bytes = bytesByKind(list.getEntries() as PerformanceResourceTiming[]);
    if (Object.keys(bytes).length > 0) note(bytes).catch(() => undefined);
  });
  observer.observe({ type: 'resource', buffered: true });
}

const note = (bytes: BytesByKind): Promise<void> =>
  onDevice(async (device) => {
    const { store, done } = device.transaction('usage', 'readwrite');
    const day = dayOf(Date.now());
    const kinds = (await store.get(day))?.kinds ?? {};
    addBytes(kinds, bytes);
    await store.put({ day, kinds });
    const days = await store.getAllKeys();
    await Promise.all(days.slice(0, -DAYS_REMEMBERED).map((old) => store.delete(old)));
    await done;
  });
