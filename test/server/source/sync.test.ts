import { expect, onTestFinished, test } from 'vitest';
import { parseEnvironment } from '../../../src/server/environment.ts';
import type { SyncLine } from '../../../src/server/source/sync-messages.ts';
import { startSync } from '../../../src/server/source/sync.ts';
import { aLog } from '../../support/a-log.ts';

/** Starts a thread that runs the given code, with `port` and `workerData` at hand. */
function aSync(code: string) {
  const { log, lines } = aLog();
  const seen: SyncLine[] = [];
  const refusals: string[] = [];
  const waiting: { count: number; resolve: () => void }[] = [];
  const note = () => {
    for (const { count, resolve } of waiting) if (seen.length + refusals.length >= count) resolve();
  };
  const source = `import { parentPort as port, workerData } from 'node:worker_threads';\n${code}`;
  const sync = startSync({
    environment: parseEnvironment({ DATABASE_FILE: 'given.db' }),
    log,
    onLine: (line) => {
      seen.push(line);
      note();
    },
    onRefused: (reason) => {
      refusals.push(reason);
      note();
    },
    workerFile: new URL(`data:text/javascript,${encodeURIComponent(source)}`),
    firstRetryMilliseconds: 10,
  });
  const heard = (count: number) =>
    new Promise<void>((resolve) => {
      waiting.push({ count, resolve });
      note();
    });
  return { sync, seen, refusals, heard, logged: lines };
}

const say = (message: string) =>
  `port.postMessage({ kind: 'line', line: { level: 'info', message: ${message} } });`;

test('the thread is given the environment, and what it reports is passed on', async () => {
  const { sync, seen, heard } = aSync(
    `${say('workerData.environment.DATABASE_FILE')} port.on('message', () => port.close());`,
  );
  onTestFinished(sync.stop);

  await heard(1);

  expect(seen).toEqual([{ level: 'info', message: 'given.db' }]);
});

test('a thread that breaks off is logged and started again', async () => {
  const { sync, heard, logged } = aSync(
    `${say(`'here'`)} setImmediate(() => { throw new Error('the newsroom fell over'); });`,
  );
  onTestFinished(sync.stop);

  await heard(3);

  expect(logged()[0]).toMatchObject({
    msg: 'Synchronising broke off',
    err: { message: 'the newsroom fell over' },
  });
});

test('a refusal is passed on, and not asked for again at once', async () => {
  const refused = aSync(`port.postMessage({ kind: 'refused', reason: 'There is no WordPress.' });`);
  onTestFinished(refused.sync.stop);
  await refused.heard(1);
  const other = aSync(say(`'started again'`));
  onTestFinished(other.sync.stop);

  await other.heard(4);

  expect(refused.refusals).toEqual(['There is no WordPress.']);
});

test('it ends when it is told to, at a point of its own choosing', async () => {
  const { sync, seen, heard } = aSync(
    `${say(`'working'`)} port.on('message', (message) => { ${say('message')} port.close(); });`,
  );
  await heard(1);

  await sync.stop();

  expect(seen.at(-1)?.message).toBe('stop');
});
