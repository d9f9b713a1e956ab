/** Milliseconds: what lies on the device is there sooner, or storage is broken. */
const LONGEST = 1_000;

/** What storage has, or undefined where it refuses, breaks or does not answer: the application is a web page then. */
export function fromDevice<T>(look: () => Promise<T | undefined>): Promise<T | undefined> {
  return Promise.race([
    // Some browsers refuse by throwing.
    Promise.resolve()
      .then(look)
      .catch(() => undefined),
    after(LONGEST),
  ]);
}

/** Resolves with nothing after so many milliseconds. */
export const after = (milliseconds: number) =>
  new Promise<undefined>((resolve) => {
    setTimeout(() => resolve(undefined), milliseconds);
  });
