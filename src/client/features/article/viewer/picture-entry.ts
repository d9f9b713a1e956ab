import { useCallback, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router';

type Entry = { key?: string; picture?: number };

const CHANGE = 'dateline:picture';

/**
 * The place (from 0) of the picture that this history entry shows large; undefined when it shows the story. The entry itself
 * keeps it, so that reload, a restored session and Forward find it. It is written behind the router's back, and going
 * between such entries is kept from it: no loader runs, nothing scrolls, and the story stays at its pixel.
 */
export function usePictureEntry(): number | undefined {
  const { key } = useLocation();
  const subscribe = useCallback((changed: () => void) => followEntries(key, changed), [key]);
  return useSyncExternalStore(subscribe, shownPicture, () => undefined);
}

/** Shows a picture in an entry of its own, which Back leaves for the story. */
export function pushPicture(place: number): void {
  window.history.pushState({ ...window.history.state, picture: place }, '');
  window.dispatchEvent(new Event(CHANGE));
}

/** Shows another picture in the same entry: one Back leaves for the story. */
export function replacePicture(place: number): void {
  window.history.replaceState({ ...window.history.state, picture: place }, '');
  window.dispatchEvent(new Event(CHANGE));
}

/** Goes back to the story, unless the reader has done so already. */
export function leavePicture(): void {
  if (shownPicture() !== undefined) window.history.back();
}

const shownPicture = () => (window.history.state as Entry | null)?.picture;

function followEntries(key: string, changed: () => void): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  let at = shownPicture();
  const follow = () => {
    at = shownPicture();
    changed();
  };
  const traverse = (event: PopStateEvent) => {
    // The router keeps no key in the entry that the tab was opened with, and calls it so.
    const { key: its = 'default', picture } = (event.state ?? {}) as Entry;
    if (its !== key || (at === undefined && picture === undefined)) return;
    event.stopImmediatePropagation();
    follow();
  };
  window.addEventListener(CHANGE, follow, { signal });
  window.addEventListener('popstate', traverse, { signal, capture: true });
  return () => ended.abort();
}
