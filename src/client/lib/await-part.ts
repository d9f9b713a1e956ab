import { MissingPart } from './missing-part.ts';
import { within } from './within.ts';

/** Milliseconds for which code is awaited. */
const LONGEST = 8_000;

/** Code that is loaded when it is wanted. What is not there in time, as when the service worker that should bring it hangs, has not come: rejects with a `MissingPart`. */
export const awaitPart = <Part>(loading: Promise<Part>): Promise<Part> =>
  within(LONGEST, loading).catch((cause: unknown) => {
    throw new MissingPart('A part did not come', { cause });
  });
