import { matchRoutes, type LoaderFunctionArgs } from 'react-router';
import { createQueryClient } from '../lib/query-client.ts';
import { makeRoutes } from './routes.tsx';

/**
 * Has the service worker keep a page that was opened before there was one, so that what was seen first opens without a network
 * as well: asks again what the page asked for, in queries of its own, since nothing that is shown changes by it, and for its
 * pictures, which the browser has.
 */
export async function keepThisPage(): Promise<void> {
  const queryClient = createQueryClient({
    fetchApi: async (...asked) => fetch(...asked),
    retries: 0,
  });
  const request = new Request(window.location.href);
  const matches = matchRoutes(makeRoutes(queryClient), window.location) ?? [];
  const loads = matches.map(async ({ route: { loader }, params }) => {
    if (typeof loader === 'function') await loader({ request, params } as LoaderFunctionArgs);
  });
  const pictures = Array.from(document.images, ({ complete, currentSrc }) =>
    complete && currentSrc !== '' ? fetch(currentSrc) : undefined,
  );
  await Promise.allSettled([...loads, ...pictures]);
}
