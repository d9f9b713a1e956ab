import { Worker } from 'node:worker_threads';
import type { Logger } from 'pino';
import type { Environment } from '../environment.ts';
import { STOP, type SyncLine, type SyncMessage, type SyncTask } from './sync-messages.ts';

export type Sync = { stop: () => Promise<void> };

export type SyncOptions = {
  environment: Environment;
  log: Logger;
  onLine: (line: SyncLine) => void;
  /** The source can never succeed as it is configured. It is asked again later: what looks like a wrong address may be an hour of maintenance. */
  onRefused: (reason: string) => void;
  /** The thread's file; another one in tests. */
  workerFile?: URL;
  firstRetryMilliseconds?: number;
};

const LONGEST_RETRY_MILLISECONDS = 60_000;
const REFUSED_RETRY_MILLISECONDS = 10 * 60_000;
/** A thread that lived this long was well: its end is not the next of a series. */
const WELL_AFTER_MILLISECONDS = 5 * 60_000;
const STOP_MILLISECONDS = 4_000;

/** Keeps the database in step with the newsroom from a thread of its own, which is started again, later each time, when it ends. */
export function startSync({
  environment,
  log,
  onLine,
  onRefused,
  workerFile = new URL('./sync-worker.ts', import.meta.url),
  firstRetryMilliseconds = 1_000,
}: SyncOptions): Sync {
  let retry = firstRetryMilliseconds;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let thread = start();

  function start() {
    const startedAt = Date.now();
    let refused = false;
    const worker = new Worker(workerFile, { workerData: { environment } satisfies SyncTask });
    // Under `node --watch` a thread tells its files on the same way.
    worker.on('message', (message: SyncMessage | { kind?: undefined }) => {
      if (message.kind === 'line') onLine(message.line);
      if (message.kind !== 'refused') return;
      refused = true;
      onRefused(message.reason);
    });
    worker.on('error', (err) => log.error({ err }, 'Synchronising broke off'));
    const ended = new Promise<void>((resolve) => {
      worker.once('exit', () => {
        resolve();
        if (stopped) return;
        if (Date.now() - startedAt > WELL_AFTER_MILLISECONDS) retry = firstRetryMilliseconds;
        const wait = refused ? REFUSED_RETRY_MILLISECONDS : retry;
        retry = Math.min(retry * 2, LONGEST_RETRY_MILLISECONDS);
        timer = setTimeout(() => {
          thread = start();
        }, wait);
      });
    });
    return { worker, ended };
  }

  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      const { worker, ended } = thread;
      worker.postMessage(STOP);
      const cut = setTimeout(() => void worker.terminate(), STOP_MILLISECONDS);
      await ended;
      clearTimeout(cut);
    },
  };
}
