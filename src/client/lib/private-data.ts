import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { clearPrivateStores } from './private-stores.ts';
import { keepReaderHint } from './reader-hint.ts';
import { afterSignOut } from './sign-out-lock.ts';

/** First in the key of every query whose answer is for one reader alone. */
export const PRIVATE_KEY = 'private';

/** The key under which it is known who is signed in. */
export const SESSION_KEY = [PRIVATE_KEY, 'session'] as const;

/** Where local storage has which forgetting was the last, for tabs that slept meanwhile, and the channel that tells the others at once. */
const FORGOTTEN = 'dateline.forgotten';

const listeners = new Set<() => void>();
const watching = new WeakSet<QueryClient>();
/** Tells the other tabs at once. */
let tellOthers = () => {};
/** The last forgetting that this page took part in. */
let last: string | null = null;

/** Calls back when everything private has been forgotten, here or in another tab; returns what ends that. */
export function onPrivateDataForgotten(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Removes from this device whatever is one reader's own: at sign-out, when the session has ended, and before another account
 * comes. Requests in flight are called off, other tabs do the same, and who is signed in is asked anew where that is shown.
 * `kept` is the key of a query that stays. Resolves when what outlives the page is gone as well.
 */
export function forgetPrivateData(queryClient: QueryClient, kept?: QueryKey): Promise<void> {
  watchPrivateData(queryClient);
  last = `${Date.now()} ${Math.random()}`;
  try {
    localStorage.setItem(FORGOTTEN, last);
  } catch {
    // Refused or full: the channel tells those who are awake.
  }
  keepReaderHint(false);
  tellOthers();
  forgetHere(queryClient, kept);
  return clearPrivateStores();
}

/** Has a page forget with the others from when it asks for anything private. */
export function watchPrivateData(queryClient: QueryClient): void {
  if (watching.has(queryClient)) return;
  watching.add(queryClient);
  last = lastForgotten();
  const port = new BroadcastChannel(FORGOTTEN);
  // That it comes is the message: what another process reads in storage may be older.
  tellOthers = () => port.postMessage(undefined);
  port.addEventListener('message', () => forgetHere(queryClient));
  window.addEventListener('storage', ({ key }) => {
    if (key !== FORGOTTEN) return;
    last = lastForgotten();
    forgetHere(queryClient);
  });
  window.addEventListener('pagehide', () => show(false));
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    if (lastForgotten() === last) show(true);
    else window.location.reload();
  });
}

/** Which forgetting was the last, in whatever tab; null for none. */
export function lastForgotten(): string | null {
  try {
    return localStorage.getItem(FORGOTTEN);
  } catch {
    return last;
  }
}

/** What one page holds. What all tabs share goes once, by the tab that began: one that hears of it late would take away what the next reader has brought. */
function forgetHere(queryClient: QueryClient, kept?: QueryKey): void {
  const cache = queryClient.getQueryCache();
  const isKept = kept && cache.find({ queryKey: kept });
  for (const query of cache.findAll({ queryKey: [PRIVATE_KEY] })) {
    if (query === isKept) continue;
    // What shows it shows nothing from now on.
    query.reset();
    if (!query.isActive()) cache.remove(query);
  }
  for (const listener of listeners) listener();
  // Where it fails, the page that shows it says so.
  if (isKept === undefined)
    void afterSignOut(() => cache.find({ queryKey: SESSION_KEY })?.fetch()).catch(() => undefined);
}

/** A page that is left may come back as it was, with what has been forgotten meanwhile: it is not seen before that is known. */
function show(isSeen: boolean) {
  document.body.style.visibility = isSeen ? '' : 'hidden';
}
