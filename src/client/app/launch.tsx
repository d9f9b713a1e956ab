import type { QueryClient } from '@tanstack/react-query';
import { useInsertionEffect, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { siteQueries } from '../features/site/site-queries.ts';
import { askDeviceFirst } from '../lib/ask-device-first.ts';
import type { FetchApi } from '../lib/get-json.ts';

/**
 * Opens the page of the present address in the shell, from the device as far as it has it. What came from there counts as
 * old as it is, so that each of its queries is asked again as after Back: behind what is being read, which stays where it is.
 */
export function beginLaunch(fetchApi: FetchApi) {
  const asking = askDeviceFirst(fetchApi);
  return {
    fetchApi: asking.fetchApi,
    /** Resolves when the page's data and code are there, or it is known why not. */
    async openRouter(routes: RouteObject[]) {
      const router = createBrowserRouter(routes);
      await new Promise<void>((resolve) => {
        const look = () => router.state.initialized && resolve();
        router.subscribe(look);
        look();
      });
      return router;
    },
    show(application: ReactNode, queryClient: QueryClient) {
      const updatedAt = asking.end();
      for (const { queryKey, state } of queryClient.getQueryCache().getAll()) {
        if (state.data !== undefined && updatedAt < state.dataUpdatedAt) {
          queryClient.setQueryData(queryKey, state.data, { updatedAt });
        }
      }
      createRoot(document).render(<Launched>{application}</Launched>);
      // That of the shell is as old as the shell.
      const site = queryClient.getQueryCache().find(siteQueries.current());
      site?.fetch().catch(() => undefined);
    },
  };
}

/** Keeps what CSS obeys on the root, where the script before first paint has set it: React takes the element over bare. */
function Launched({ children }: { children: ReactNode }) {
  const [kept] = useState(() => Object.entries(document.documentElement.dataset));
  useInsertionEffect(() => {
    for (const [name, value] of kept) document.documentElement.dataset[name] = value;
  }, [kept]);
  return children;
}
