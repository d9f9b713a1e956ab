import { setTimeout as wait } from 'node:timers/promises';

/** Lets few requests go at once, and none while the site wants to be left alone. */
export type RequestGate = {
  /** Runs a request when its turn comes; urgent ones come before those that wait already. */
  pass<T>(request: () => Promise<T>, options?: { urgent?: boolean }): Promise<T>;
  /** Holds back every request that has not begun for so many milliseconds. */
  hold(milliseconds: number): void;
};

/** A gate for `most` requests at once. */
export function createRequestGate(most: number, signal: AbortSignal): RequestGate {
  const waiting: (() => void)[] = [];
  let running = 0;
  let heldUntil = 0;

  async function enter(urgent: boolean) {
    if (running >= most) {
      await new Promise<void>((resolve) => {
        if (urgent) waiting.unshift(resolve);
        else waiting.push(resolve);
      });
    } else running += 1;
    while (heldUntil > performance.now()) {
      await wait(heldUntil - performance.now(), undefined, { signal });
    }
  }

  function leave() {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  }

  return {
    async pass(request, { urgent = false } = {}) {
      try {
        await enter(urgent);
        return await request();
      } finally {
        leave();
      }
    },
    hold(milliseconds) {
      heldUntil = Math.max(heldUntil, performance.now() + milliseconds);
    },
  };
}
