import type { QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { siteQueries } from '../features/site/site-queries.ts';
import { ApiError } from '../lib/api-error.ts';
import { askDeviceFirst } from '../lib/ask-device-first.ts';
import type { FetchApi } from '../lib/get-json.ts';
import { RootAttributes, rootAttributes } from './root-attributes.ts';

type Router = ReturnType<typeof createBrowserRouter>;

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
      await opened(router);
      const [error] = Object.values(router.state.errors ?? {});
      if (isUnknown(error)) await followServer(router, asking.late);
      return router;
    },
    show(application: ReactNode, queryClient: QueryClient) {
      const updatedAt = asking.end();
      for (const { queryKey, state } of queryClient.getQueryCache().getAll()) {
        if (state.data !== undefined && updatedAt < state.dataUpdatedAt) {
          queryClient.setQueryData(queryKey, state.data, { updatedAt });
        }
      }
      createRoot(document).render(
        <RootAttributes value={rootAttributes()}>{application}</RootAttributes>,
      );
      // That of the shell is as old as the shell.
      const site = queryClient.getQueryCache().find(siteQueries.current());
      site?.fetch().catch(() => undefined);
    },
  };
}

const opened = async (router: Router) =>
  new Promise<void>((resolve) => {
    const look = () => router.state.initialized && resolve();
    router.subscribe(look);
    look();
  });

const isUnknown = (error: unknown) => error instanceof ApiError && error.problem.status === 404;

/** Goes where the server leads from an address that the API knows nothing of: the former one of something that has been renamed. */
async function followServer(router: Router, signal: AbortSignal) {
  const answer = await fetch(window.location.href, { method: 'HEAD', signal }).catch(
    () => undefined,
  );
  if (answer?.redirected !== true) return;
  const { origin, pathname, search } = new URL(answer.url);
  if (origin === window.location.origin)
    await router.navigate(pathname + search, { replace: true });
}
