import { openDevice, type DeviceStores, type TakenList } from '../../../shared/device-stores.ts';
import { WORKER_CHANNEL, type WorkerMessage } from '../../../shared/worker-messages.ts';
import { hasTaken } from '../has-taken.ts';

const listeners = new Set<() => void>();
let channel: BroadcastChannel | undefined;

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
  const message: WorkerMessage = { kind: 'lists-changed' };
  const port = openChannel();
  port.postMessage(message);
  tell();
  return after;
}

/** Calls back when a list has changed, here or in another tab; returns what ends that. */
export function subscribeLists(listener: () => void): () => void {
  listeners.add(listener);
  openChannel();
  return () => listeners.delete(listener);
}

const tell = () => listeners.forEach((listener) => listener());

function openChannel(): BroadcastChannel {
  if (channel !== undefined) return channel;
  channel = new BroadcastChannel(WORKER_CHANNEL);
  channel.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
    if (data.kind === 'lists-changed') tell();
  });
  return channel;
}

/** Opened for each use: no connection stands in the way of another tab's upgrade, or of a deletion. */
async function onDevice<T>(use: (database: DeviceStores) => Promise<T>): Promise<T> {
  const database = await openDevice();
  try {
    return await use(database);
  } finally {
    database.close();
  }
}
