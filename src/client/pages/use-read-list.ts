import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router';
import { listQuery } from '../../shared/article-neighbours.ts';
import { lastPlace } from '../features/feed/feed-places.ts';
import { feedQueries } from '../features/feed/feed-queries.ts';

/** The list that a story is read in, as `listQuery` writes it: the one that its history entry keeps, else the one that the reader left last, if the story is in it. '' for who arrived otherwise, and while hydrating. */
export function useReadList(id: number): string {
  const { key, state } = useLocation();
  const queryClient = useQueryClient();
  const list = useSyncExternalStore(
    neverChanges,
    () => keptList(state) ?? leftList(queryClient, id),
    () => '',
  );
  useEffect(() => {
    if (list !== '') keepList(key, list);
  }, [key, list]);
  return list;
}

const neverChanges = () => () => undefined;

function keptList(state: unknown): string | undefined {
  const { list } = (state ?? {}) as { list?: unknown };
  return typeof list === 'string' ? list : undefined;
}

function leftList(queryClient: QueryClient, id: number): string {
  const view = lastPlace()?.view;
  if (view === undefined) return '';
  const parts = queryClient.getQueryData(feedQueries.list(view).queryKey)?.pages ?? [];
  const isIn = parts.some(({ items }) => items.some((teaser) => teaser.id === id));
  return isIn ? listQuery(view.subject, view.access) : '';
}

/** Writes the list into a history entry, behind the router's back as feeds do with their spot, so that reload and Back find it. */
function keepList(key: string, list: string) {
  const state = (window.history.state ?? {}) as { key?: string; usr?: object };
  // The router keeps no key in the entry that the tab was opened with, and calls it so.
  if ((state.key ?? 'default') !== key) return;
  window.history.replaceState({ ...state, usr: { ...state.usr, list } }, '');
}
