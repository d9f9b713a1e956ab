/** Milliseconds: what lies on the device is there sooner, or storage is broken. */
const LONGEST = 1_000;
/** Milliseconds, while another look waits for longer than that: a page would wait anew for each of the files that it finds one after another. */
const LONGEST_OF_NEXT = 200;
let overdue = 0;

/** What storage has, or undefined where it refuses, breaks or does not answer: the application is a web page then. */
export function fromDevice<T>(look: () => Promise<T | undefined>): Promise<T | undefined> {
  // Some browsers refuse by throwing.
  const found = Promise.resolve()
    .then(look)
    .catch(() => undefined);
  return Promise.race([found, countOverdue(found)]);
}

async function countOverdue(found: Promise<unknown>): Promise<undefined> {
  await after(overdue > 0 ? LONGEST_OF_NEXT : LONGEST);
  overdue += 1;
  void found.then(() => (overdue -= 1));
}

/** Resolves once storage has done what is wanted of it, or after a while without: it goes on, and nobody waits for it. */
export const notForLong = (work: Promise<unknown>): Promise<unknown> =>
  Promise.race([work, after(LONGEST)]);

/** Resolves with nothing after so many milliseconds. */
export const after = (milliseconds: number) =>
  new Promise<undefined>((resolve) => {
    setTimeout(() => resolve(undefined), milliseconds);
  });
