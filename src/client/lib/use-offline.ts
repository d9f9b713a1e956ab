import { useSyncExternalStore } from 'react';

/** Whether the device has no connection; false on the server and while hydrating, since pages are the same for everybody. */
export const useOffline = (): boolean =>
  useSyncExternalStore(
    watchConnection,
    () => !navigator.onLine,
    () => false,
  );

/** Calls back when the connection goes or comes back; returns what ends that. */
export function watchConnection(listener: () => void): () => void {
  const ended = new AbortController();
  for (const type of ['online', 'offline']) {
    window.addEventListener(type, listener, { signal: ended.signal });
  }
  return () => ended.abort();
}
