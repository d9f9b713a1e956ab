import { createRequestGate } from '../../source/wordpress/request-gate.ts';
import { NewsroomUnavailable } from '../accounts.ts';

/** So many requests at once a small site bears beside its own visitors. */
const MOST_AT_ONCE = 6;
const MOST_WAITING = 60;

/** Lets few requests of readers go at once, and turns away who would wait for too many. */
export interface Turns {
  take<T>(request: () => Promise<T>): Promise<T>;
}

export function createTurns(): Turns {
  const gate = createRequestGate(() => MOST_AT_ONCE, new AbortController().signal);
  let there = 0;
  return {
    async take(request) {
      if (there === MOST_AT_ONCE + MOST_WAITING) {
        throw new NewsroomUnavailable('is being asked for too much');
      }
      there += 1;
      try {
        return await gate.pass(request);
      } finally {
        there -= 1;
      }
    },
  };
}
