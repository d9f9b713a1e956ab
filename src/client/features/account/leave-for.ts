/** Milliseconds after which a site that does not answer may be tried again. */
const PATIENCE = 15_000;

/** Leads to another site. Resolves when this page is there all the same: the reader came back to it, or the other site did not come. */
export function leaveFor(url: string): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  window.addEventListener('pageshow', () => resolve(), { once: true });
  setTimeout(resolve, PATIENCE);
  window.location.assign(url);
  return promise;
}
