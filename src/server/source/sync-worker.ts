import { getPriority, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import type { Environment } from '../environment.ts';
import { openStoreWriter } from '../store/open-store-writer.ts';
import { SourceError, type Source } from './source.ts';
import { keepRelated } from './keep-related.ts';
import { newsroomOf } from './newsroom-of.ts';
import { STOP, type SyncMessage, type SyncTask } from './sync-messages.ts';

/** A higher number is a lower priority. */
const STEPS_DOWN = 10;
const LOWEST = 19;

await synchronise(workerData as SyncTask);

async function synchronise({ environment }: SyncTask) {
  const stopping = new AbortController();
  parentPort?.on('message', (message) => {
    if (message === STOP) stopping.abort();
  });
  const store = openStoreWriter(environment.DATABASE_FILE, {
    stateFile: environment.STATE_FILE,
    newsroom: newsroomOf(environment),
  });
  try {
    const source = await loadSource(environment);
    const { signal } = stopping;
    await Promise.all([
      source.synchronise({
        store,
        now: Date.now,
        signal,
        report: (line) => tell({ kind: 'line', line }),
      }),
      keepRelated({ store, signal }),
    ]);
  } catch (error) {
    if (error instanceof SourceError) tell({ kind: 'refused', reason: error.message });
    else if (!stopping.signal.aborted) throw error;
  } finally {
    stopping.abort();
    store.close();
    parentPort?.close();
  }
}

/** Loads the one source that is asked for, and nothing of the other. */
async function loadSource(environment: Environment): Promise<Source> {
  if (environment.WORDPRESS_URL === undefined) {
    const { createSampleSource } = await import('./sample/create-sample-source.ts');
    return createSampleSource();
  }
  // Unlike the sample it is read by people while it is filled.
  yieldToReaders();
  const { createWordPressSource } = await import('./wordpress/create-wordpress-source.ts');
  return createWordPressSource({
    url: environment.WORDPRESS_URL,
    premiumCategory: environment.PREMIUM_CATEGORY,
    mediaHosts: environment.MEDIA_HOSTS,
    allowRemovals: environment.ALLOW_REMOVALS,
  });
}

function tell(message: SyncMessage) {
  parentPort?.postMessage(message);
}

/** Readers come first where there are fewer cores than work. Elsewhere than on Linux the call would mean the whole process. */
function yieldToReaders() {
  if (process.platform === 'linux') setPriority(Math.min(getPriority() + STEPS_DOWN, LOWEST));
}
