import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { DoubleOrder, DoubleTask } from './wordpress-double-process.ts';

const PROCESS = join(import.meta.dirname, 'wordpress-double-process.ts');

/** A large WordPress in a process of its own. */
export async function forkDouble(task: DoubleTask) {
  const child = fork(PROCESS, [JSON.stringify(task)]);
  const ended = once(child, 'exit');
  const [url] = (await once(child, 'message')) as [string];
  return {
    url,
    order: (order: DoubleOrder) => child.send(order),
    async stop() {
      child.disconnect();
      await ended;
    },
  };
}
