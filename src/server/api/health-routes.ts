import { Hono } from 'hono';
import type { Store } from '../store/store.ts';
import { onApiError } from './on-api-error.ts';
import { Unavailable } from './problem-error.ts';
import { staleSince } from './stale-since.ts';

type HealthDependencies = {
  store: Pick<Store, 'hasStories' | 'readSite'>;
  /** What the operator should mend, though nothing fails; null when there is nothing. */
  warning?: () => string | null;
  /** Milliseconds since 1970. */
  now: () => number;
};

/** `/healthz`, the process answers, and `/readyz`, it has stories to answer with; a newsroom's site that fails is told there, and takes nothing from readers. */
export function healthRoutes({ store, warning = () => null, now }: HealthDependencies) {
  return new Hono()
    .onError(onApiError)
    .use(async (c, next) => {
      c.header('Cache-Control', 'no-store');
      await next();
    })
    .get('/healthz', (c) => c.json({ status: 'ok' }))
    .get('/readyz', (c) => {
      const sync = store.readSite()?.sync;
      if (sync === undefined || !store.hasStories()) {
        throw new Unavailable('The first stories are not there yet.');
      }
      return c.json({
        status: 'ready',
        problem: sync.problem,
        warning: warning(),
        staleSince: staleSince(sync, now()),
      });
    });
}
