import { useSyncExternalStore } from 'react';
import type { FeedView } from './feed-queries.ts';

let shown: { visit: number; page: number } | undefined;
const listeners = new Set<() => void>();

/** Tells title and page links which page of a list the reader is in. */
export function showPage({ visit }: FeedView, page: number): void {
  if (shown?.visit === visit && shown.page === page) return;
  shown = { visit, page };
  listeners.forEach((tell) => tell());
}

/** The page of 10 that is in view in a list; until the reader moves, the one on which it was entered. */
export function useShownPage(view: FeedView): number {
  return useSyncExternalStore(
    listen,
    () => (shown?.visit === view.visit ? shown.page : view.page),
    () => view.page,
  );
}

function listen(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
