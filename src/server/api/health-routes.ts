import { Hono } from 'hono';
import type { Store } from '../store/store.ts';
import { onApiError } from './on-api-error.ts';
import { Unavailable } from './problem-error.ts';

/** `/healthz`, the process answers, and `/readyz`, it has stories to answer with. */
export function healthRoutes({ store }: { store: Pick<Store, 'hasStories'> }) {
  return new Hono()
    .onError(onApiError)
    .use(async (c, next) => {
      c.header('Cache-Control', 'no-store');
      await next();
    })
    .get('/healthz', (c) => c.json({ status: 'ok' }))
    .get('/readyz', (c) => {
      if (!store.hasStories()) throw new Unavailable('The first stories are not there yet.');
      return c.json({ status: 'ready' });
    });
}
