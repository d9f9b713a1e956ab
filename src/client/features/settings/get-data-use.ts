import { addBytes, dayOf, type BytesByKind } from '../../../shared/data-use.ts';
import { openDevice } from '../../../shared/device-stores.ts';
import { pageBytes } from '../../lib/page-bytes.ts';

/** The bytes that came over the network today and this month, by kind: what pages and what the service worker fetched. */
export async function getDataUse(now: number): Promise<{ today: BytesByKind; month: BytesByKind }> {
  const today = dayOf(now);
  const use = { today: {} as BytesByKind, month: {} as BytesByKind };
  const pages = Object.entries(pageBytes.read()).map(([day, kinds]) => ({ day, kinds }));
  for (const { day, kinds } of [...pages, ...(await workerDays())]) {
    if (day === today) addBytes(use.today, kinds);
    if (day.slice(0, 7) === today.slice(0, 7)) addBytes(use.month, kinds);
  }
  return use;
}

/** Where the database is refused, the worker has noted nothing. */
async function workerDays(): Promise<{ day: string; kinds: BytesByKind }[]> {
  const device = await openDevice().catch(() => undefined);
  const days = await device?.getAll('usage').catch(() => undefined);
  device?.close();
  return days ?? [];
}
