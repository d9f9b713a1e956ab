let traversed: { address: string; key: string } | undefined;

/** Notes where the browser goes when the reader goes back or forward. To be called before the router listens, whose loaders cannot tell that from following a link. */
export function watchTraversals(): void {
  window.addEventListener('popstate', ({ state }) => {
    // The router keeps no key in the entry that the tab was opened with, and calls it so.
    const { key = 'default' } = (state ?? {}) as { key?: string };
    traversed = { address: addressOf(window.location.href), key };
  });
}

/** The key of the history entry that the browser has just gone back or forward to, once, if it is at this address. */
export function takeTraversal(url: string): string | undefined {
  const taken = traversed;
  traversed = undefined;
  return taken?.address === addressOf(url) ? taken.key : undefined;
}

/** Without the part that stands for an element of the page. */
const addressOf = (url: string) => url.split('#')[0] ?? '';
