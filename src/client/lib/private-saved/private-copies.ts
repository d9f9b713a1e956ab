import type { Article } from '../../../shared/article.ts';
import { DEVICE_CACHES } from '../../../shared/device-caches.ts';
import {
  onDevice,
  PRIVATE_DATABASE,
  type DeviceStores,
  type SavedStory,
} from '../../../shared/device-stores.ts';
import { SESSION_DAYS } from '../../../shared/session-life.ts';
import { lastForgotten } from '../private-data.ts';
import { clearPrivateStores } from '../private-stores.ts';

/** The note of the session that copies belong to: which forgetting was the last before it, and until when it lives (ms since 1970) unless it is used again. */
const LIFE = 'life';
type Life = { forgotten: string | null; from: number; until: number };

const DAY = 86_400_000;

/** Keeps what the newsroom gave to who is signed in, for as long as the session lives; `since` is which forgetting was the last before it was asked for. Nothing stays where another has come meanwhile. */
export async function putCopy(copy: SavedStory, since: string | null): Promise<void> {
  if (since !== lastForgotten()) return;
  await onPrivateDevice(async (database) => {
    const changing = database.transaction(['stories', 'notes'], 'readwrite');
    const from = Date.now();
    const life: Life = { forgotten: since, from, until: from + SESSION_DAYS * DAY };
    await Promise.all([
      changing.objectStore('stories').put(copy),
      changing.objectStore('notes').put(life, LIFE),
      changing.done,
    ]);
  });
  // Forgotten while it was written: what was written later goes as well.
  if (since !== lastForgotten()) await clearPrivateStores();
}

/** The copies of the session that lives; none of one that has ended, which are removed. */
export async function readCopies(): Promise<SavedStory[]> {
  // Not made where nothing is kept.
  const databases = await indexedDB.databases();
  if (!databases.some(({ name }) => name === PRIVATE_DATABASE)) return [];
  const { life, copies } = await onPrivateDevice(async (database) => ({
    life: (await database.get('notes', LIFE)) as Life | undefined,
    copies: await database.getAll('stories'),
  }));
  const now = Date.now();
  const isAlive = life !== undefined && now <= life.until && now >= life.from - DAY;
  if (isAlive && life.forgotten === lastForgotten()) return copies;
  await clearPrivateStores();
  return [];
}

/** The whole of a premium story, where this session has kept it. */
export async function findCopy(slug: string): Promise<Article | undefined> {
  const copies = await readCopies();
  return copies.find((copy) => copy.slug === slug)?.article;
}

/** Removes a copy, and the pictures that no other has. */
export async function removeCopy(slug: string): Promise<void> {
  const copies = await readCopies();
  const removed = copies.find((copy) => copy.slug === slug);
  if (removed === undefined) return;
  await onPrivateDevice((database) => database.delete('stories', slug));
  const others = copies.filter((copy) => copy !== removed);
  const used = new Set(others.flatMap(({ pictures, missing }) => [...pictures, ...missing]));
  const cache = await caches.open(DEVICE_CACHES.privateSaved);
  for (const path of removed.pictures) if (!used.has(path)) await cache.delete(path);
}

const onPrivateDevice = <T>(use: (database: DeviceStores) => Promise<T>): Promise<T> =>
  onDevice(use, PRIVATE_DATABASE);
