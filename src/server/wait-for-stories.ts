import { setTimeout as delay } from 'node:timers/promises';
import type { Store } from './store/store.ts';

const POLL_MILLISECONDS = 50;

/** Resolves once there is something to read: the first stories, or with `all` what the newsroom has in whole. Rejects when the signal is aborted before, with its reason. */
export async function waitForStories(
  store: Pick<Store, 'readSite' | 'hasStories'>,
  { all, signal }: { all: boolean; signal: AbortSignal },
): Promise<void> {
  while (!isReadable(store, all)) {
    signal.throwIfAborted();
    await delay(POLL_MILLISECONDS);
  }
}

function isReadable(store: Pick<Store, 'readSite' | 'hasStories'>, all: boolean): boolean {
  const site = store.readSite();
  if (site === undefined || !store.hasStories()) return false;
  return !all || site.sync.state !== 'filling';
}
