import { DEVICE_CACHES } from '../../../shared/device-caches.ts';
import { openDevice } from '../../../shared/device-stores.ts';
import { KEEP_LIMIT_NOTE, parseKeepLimit, type KeepLimit } from '../../../shared/keep-limit.ts';
import { TRIM } from '../../../shared/worker-messages.ts';

/** What came with reading, and may go. */
const CACHES = [DEVICE_CACHES.answers, DEVICE_CACHES.pictures];

/** How much of what came with reading the device keeps, in bytes, and how much it may; rejects where storage is refused. */
export async function getKept(): Promise<{ bytes: number; limit: KeepLimit }> {
  const [limit, ...sizes] = await Promise.all([getLimit(), ...CACHES.map(sizeOf)]);
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), limit };
}

/** Keeps the reader's choice, and has the service worker hold to it at once. */
export async function keepLimit(limit: KeepLimit): Promise<void> {
  const device = await openDevice();
  await device.put('notes', limit, KEEP_LIMIT_NOTE);
  device.close();
  navigator.serviceWorker?.controller?.postMessage(TRIM);
}

/** Removes all that came with reading. */
export async function clearKept(): Promise<void> {
  await Promise.all(CACHES.map((name) => caches.delete(name)));
}

async function getLimit(): Promise<KeepLimit> {
  const device = await openDevice();
  const note = await device.get('notes', KEEP_LIMIT_NOTE);
  device.close();
  return parseKeepLimit(note);
}

async function sizeOf(name: string): Promise<number> {
  if (!(await caches.has(name))) return 0;
  const answers = await (await caches.open(name)).matchAll();
  return answers.reduce((sum, { headers }) => sum + Number(headers.get('Content-Length')), 0);
}
