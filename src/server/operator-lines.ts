import type { Logger } from 'pino';
import type { SyncLine } from './source/sync-messages.ts';

const PROGRESS_MILLISECONDS = 1_000;
const number = new Intl.NumberFormat('en');

/** Tells an operator how synchronising goes: progress as plain lines, at most one a second; the rest plainly until `settle` is called, and to the log from then on. */
export function createOperatorLines({
  print,
  log,
}: {
  print: (line: string) => void;
  log: Logger;
}) {
  let settled = false;
  let lastProgress = 0;
  return {
    settle: () => {
      settled = true;
    },
    onLine: ({ level, message, stories, expected }: SyncLine) => {
      if (stories === undefined) {
        if (settled) log[level](message);
        else print(message);
        return;
      }
      const done = stories === expected;
      if (!done && Date.now() - lastProgress < PROGRESS_MILLISECONDS) return;
      lastProgress = Date.now();
      const of = expected === undefined ? '' : ` of ${number.format(expected)}`;
      print(`  ${number.format(stories)}${of} stories`);
    },
  };
}
