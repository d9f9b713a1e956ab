import { addBytes, dayOf, type BytesByKind } from '../../../shared/data-use.ts';
import { openDevice } from '../../../shared/device-stores.ts';

export type DataUse = { today: BytesByKind; month: BytesByKind };

/** The bytes that came over the network today and this month, by kind; undefined where nobody counts, without a service worker or its database. */
export async function getDataUse(now: number): Promise<DataUse | undefined> {
  if (!('serviceWorker' in navigator)) return undefined;
  const device = await openDevice().catch(() => undefined);
  const days = await device?.getAll('usage').catch(() => undefined);
  device?.close();
  if (days === undefined) return undefined;
  const today = dayOf(now);
  const use: DataUse = { today: {}, month: {} };
  for (const { day, kinds } of days) {
    if (day === today) addBytes(use.today, kinds);
    if (day.slice(0, 7) === today.slice(0, 7)) addBytes(use.month, kinds);
  }
  return use;
}
