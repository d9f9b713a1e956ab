/** Lets few requests go at once, and none while the site wants to be left alone. */
export interface RequestGate {
  /** Runs a request when its turn comes; an urgent one comes before all others that have not begun. */
  pass<T>(request: () => Promise<T>, options?: { urgent?: boolean }): Promise<T>;
  /** Holds back every request that has not begun for so many milliseconds. */
  hold(milliseconds: number): void;
}

/** A gate for as many requests at once as `width` says at the time. */
export function createRequestGate(width: () => number, signal: AbortSignal): RequestGate {
  const urgentOnes: (() => void)[] = [];
  const others: (() => void)[] = [];
  let running = 0;
  let heldUntil = 0;
  let timer: NodeJS.Timeout | undefined;

  /** Lets go whom there is room for. Who that is, is decided no sooner: one that waits takes no place. */
  function letGo() {
    clearTimeout(timer);
    const held = heldUntil - performance.now();
    if (held > 0) {
      timer = setTimeout(letGo, held);
      return;
    }
    while (running < width()) {
      const begin = urgentOnes.shift() ?? others.shift();
      if (begin === undefined) return;
      running += 1;
      begin();
    }
  }

  async function turn(queue: (() => void)[]) {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const giveUp = () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    signal.throwIfAborted();
    signal.addEventListener('abort', giveUp);
    queue.push(resolve);
    letGo();
    try {
      await promise;
    } finally {
      signal.removeEventListener('abort', giveUp);
    }
  }

  return {
    async pass(request, { urgent = false } = {}) {
      await turn(urgent ? urgentOnes : others);
      try {
        return await request();
      } finally {
        running -= 1;
        if (!signal.aborted) letGo();
      }
    },
    hold(milliseconds) {
      heldUntil = Math.max(heldUntil, performance.now() + milliseconds);
    },
  };
}
