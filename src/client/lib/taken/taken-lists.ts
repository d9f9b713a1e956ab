import { onDevice, type TakenList } from '../../../shared/device-stores.ts';
import { createDeviceNews } from '../device-news.ts';
import { hasTaken } from '../has-taken.ts';

const news = createDeviceNews('lists-changed');

/** The lists that were taken along, by address. */
export const readLists = (): Promise<TakenList[]> =>
  onDevice((database) => database.getAll('lists'));

export const findList = (path: string): Promise<TakenList | undefined> =>
  onDevice((database) => database.get('lists', path));

/** Changes one list, or makes or removes it, in a transaction of its own; resolves with what is kept now. Whoever shows it hears of it, in other tabs as well. */
export async function changeList(
  path: string,
  change: (list: TakenList | undefined) => TakenList | undefined,
): Promise<TakenList | undefined> {
  const { after, count } = await onDevice(async (database) => {
    const { store, done } = database.transaction('lists', 'readwrite');
    const changed = change(await store.get(path));
    await (changed === undefined ? store.delete(path) : store.put(changed));
    const left = await store.count();
    await done;
    return { after: changed, count: left };
  });
  hasTaken.keep(count > 0);
  news.tell();
  return after;
}

/** Calls back when a list has changed, here or in another tab; returns what ends that. */
export const subscribeLists = news.subscribe;
