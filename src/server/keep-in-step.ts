import { startSync, type Sync, type SyncOptions } from './source/sync.ts';
import { takeWriterLock, type WriterLock } from './writer-lock.ts';

const ASK_AGAIN_MILLISECONDS = 5_000;

/** Synchronises while this process has the right to write, and takes over when the process that has it ends. */
export function keepInStep(lock: WriterLock | undefined, options: SyncOptions): Sync {
  if (lock !== undefined) return synchroniseUnder(lock, options);

  let sync: Sync | undefined;
  const asking = setInterval(() => {
    const free = takeWriterLock(options.environment.DATABASE_FILE);
    if (free === undefined) return;
    clearInterval(asking);
    options.log.info('The other Dateline has ended: this one synchronises from now on');
    sync = synchroniseUnder(free, options);
  }, ASK_AGAIN_MILLISECONDS);
  return {
    async stop() {
      clearInterval(asking);
      await sync?.stop();
    },
  };
}

function synchroniseUnder(lock: WriterLock, options: SyncOptions): Sync {
  const sync = startSync(options);
  return {
    async stop() {
      await sync.stop();
      lock.release();
    },
  };
}
