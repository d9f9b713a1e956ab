import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startPush } from '../../../src/server/push/start-push.ts';
import { openReaderState } from '../../../src/server/store/open-reader-state.ts';
import { aLog } from '../../support/a-log.ts';
import { aReaderState } from '../../support/a-reader-state.ts';
import { aTellingSite } from './a-telling-site.ts';

/** A process of its own that asks for the right to send over a state file, and says whether it has it. */
async function aProcess(stateFile: string) {
  const child = fork(join(import.meta.dirname, 'lease-process.ts'), [stateFile]);
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child, 'message');
  return {
    async ask(milliseconds: number) {
      child.send(milliseconds);
      const [has] = (await once(child, 'message')) as [boolean];
      return has;
    },
    async end() {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

test('of two processes one sends, also when it asks again, and the other once it is gone without a word', async () => {
  const { stateFile, close } = aReaderState();
  onTestFinished(close);
  const [one, other] = await Promise.all([aProcess(stateFile), aProcess(stateFile)]);

  const first = await Promise.all([one.ask(60_000), other.ask(60_000)]);
  const again = await Promise.all([one.ask(60_000), other.ask(60_000)]);
  const [holder, heir] = first[0] ? [one, other] : [other, one];
  await holder.ask(300);
  await holder.end();

  expect(first.toSorted()).toEqual([false, true]);
  expect(again).toEqual(first);
  await expect.poll(() => heir.ask(500), { timeout: 5_000 }).toBe(true);
});

test('two processes make one pair of keys', async () => {
  const { stateFile, close } = aReaderState();
  const open = () => openReaderState(stateFile, { now: Date.now });
  const [one, other] = [open(), open()];
  onTestFinished(() => {
    one.close();
    other.close();
    close();
  });
  let made = 0;
  const make = () => {
    made += 1;
    return { publicKey: `public ${made}`, privateKey: `private ${made}` };
  };

  const first = await one.readPushKeys(make);
  const second = await other.readPushKeys(make);

  expect(second).toEqual(first);
  expect(made).toBe(1);
});

test('while another process has the lease nothing is sent, and what came is sent by the next that has it', async () => {
  const site = await aTellingSite();
  const { log } = aLog();
  const start = () =>
    startPush({
      state: site.readerState,
      store: site.store,
      siteUrl: undefined,
      log,
      now: () => site.clock.now,
    });
  await site.readerState.takeLease('push', 'another', 60_000);
  site.publish();

  await start().stop();
  const whileHeld = await site.readerState.lastArrival();
  await site.readerState.dropLease('push', 'another');
  await start().stop();

  expect(whileHeld).toBe(0);
  expect(await site.readerState.lastArrival()).toBe(1);
  expect(await site.readerState.takeLease('push', 'a third', 1)).toBe(true);
});
