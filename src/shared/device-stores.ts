import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Article } from './article.ts';

/** What is kept of a story that the reader, or a list that they took with them, wants on this device. */
export type SavedStory = {
  slug: string;
  /** ISO times, by this device's clock. */
  savedAt: string;
  readAt: string | null;
  /** As the newsroom last sent it. */
  article: Article;
  /** Who wants it: `reader` by the Save button, `take /category/x` by a list, `text /category/x` by one without pictures. It goes when nobody does. */
  keptBy: string[];
  /** Paths under `/media` that are kept with it, and those that could not be had. Empty `missing`: it is whole. */
  pictures: string[];
  missing: string[];
  /** Of the text and the pictures. */
  bytes: number;
  /** The version that was first saved, once the newsroom has sent another; null while it is the same. */
  former: Article | null;
  /** When the newsroom was found to have withdrawn it; null while it stands. */
  withdrawnAt: string | null;
};

/** Bytes that came over the network on one day (`YYYY-MM-DD`, this device's), by kind. */
export type DayUsage = { day: string; kinds: Record<string, number> };

/** Why a story that a list wants is not here, or not whole: it could not be had, is no longer the newsroom's, has no room, is refused by the browser, or came without all of its pictures. */
export type TakeFailure = 'unreachable' | 'gone' | 'full' | 'refused' | 'pictures';

export type TakenStory = {
  slug: string;
  headline: string;
  state: 'waiting' | 'stored' | TakeFailure;
};

/** A list that was taken along, and what became of each of its stories. */
export type TakenList = {
  /** Address of its page, such as `/category/foreign-relations`. */
  path: string;
  name: string;
  /** How many of its newest stories are wanted. */
  count: number;
  withPictures: boolean;
  /** Whether it is brought up to date when the application is opened. */
  renewed: boolean;
  /** When none of its stories was waiting any more (ISO time); null until then. */
  takenAt: string | null;
  /** The newest first. */
  stories: TakenStory[];
};

interface Stores extends DBSchema {
  stories: { key: string; value: SavedStory };
  usage: { key: string; value: DayUsage };
  lists: { key: string; value: TakenList };
  /** Small things by name, such as what the worker must remember between two lives. */
  notes: { key: string; value: unknown };
}
export type DeviceStores = IDBPDatabase<Stores>;

/** The database of what is for everybody, and the one of what is one account's (premium stories): it goes at sign-out by its name. */
export const DEVICE_DATABASE = 'dateline';
export const PRIVATE_DATABASE = 'dateline.private';

const KEYS = { stories: 'slug', usage: 'day', lists: 'path', notes: undefined } as const;

/**
 * Opens a database of this device; rejects where that is refused, full or broken. It asks for no version: an older
 * application opens what a newer one made, stores that are missing are added and none is ever changed or taken away, so
 * that neither an update nor a rollback, nor a kill between, touches what is saved.
 */
export async function openDevice(name: string = DEVICE_DATABASE): Promise<DeviceStores> {
  const found = await openDB<Stores>(name, undefined, { upgrade: addStores, blocking });
  if (missingIn(found).length === 0) return found;
  const next = found.version + 1;
  found.close();
  try {
    return await openDB<Stores>(name, next, { upgrade: addStores, blocking });
  } catch (error) {
    // Another tab was quicker.
    if (error instanceof DOMException && error.name === 'VersionError') return openDevice(name);
    throw error;
  }
}

/** Uses a database of this device and lets go of it: no connection stands in the way of another tab's upgrade, or of a deletion. Rejects as `openDevice` does. */
export async function onDevice<T>(
  use: (database: DeviceStores) => Promise<T>,
  name?: string,
): Promise<T> {
  const database = await openDevice(name);
  try {
    return await use(database);
  } finally {
    database.close();
  }
}

const missingIn = (database: DeviceStores) =>
  (Object.keys(KEYS) as (keyof typeof KEYS)[]).filter(
    (store) => !database.objectStoreNames.contains(store),
  );

function addStores(database: DeviceStores) {
  for (const store of missingIn(database)) {
    const keyPath = KEYS[store];
    database.createObjectStore(store, keyPath === undefined ? {} : { keyPath });
  }
}

/** Another tab or a deletion waits for this connection: it gives way, and is opened again when it is next needed. */
function blocking(_: number, __: number | null, { target }: IDBVersionChangeEvent) {
  (target as IDBDatabase).close();
}
