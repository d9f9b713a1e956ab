import { PictureRefusal } from './picture-refusal.ts';

/** Runs work with a bound on what runs at once and on what waits. */
export interface JobQueue {
  /** The outcome of a task once it is its turn; throws a `PictureRefusal` of kind `busy` at once when too many wait. */
  run<T>(task: () => Promise<T>): Promise<T>;
}

/** A queue that takes tasks in their order. */
export function createJobQueue(limits: { running: number; waiting: number }): JobQueue {
  const waiting: (() => void)[] = [];
  let running = 0;
  return {
    async run(task) {
      if (running >= limits.running) {
        if (waiting.length >= limits.waiting) {
          throw new PictureRefusal('busy', `${waiting.length} pictures wait already`);
        }
        await new Promise<void>((start) => waiting.push(start));
      } else {
        running += 1;
      }
      try {
        return await task();
      } finally {
        // The place is handed over, so that nobody who comes now can take it first.
        const next = waiting.shift();
        if (next === undefined) running -= 1;
        else next();
      }
    },
  };
}
