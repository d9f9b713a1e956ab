import { Hono } from 'hono';
import { apiRoutes } from '../../src/server/api/api-routes.ts';
import { healthRoutes } from '../../src/server/api/health-routes.ts';
import { encodeAnswers } from '../../src/server/http/encode-answers.ts';
import type { Store } from '../../src/server/store/store.ts';

/** The API over a store, at its place in the application; `request` answers as the server would. */
export function anApi(store: Store, now: () => number = Date.now) {
  const environment = { PREMIUM_LABEL: 'PRO', SUBSCRIBE_URL: undefined };
  return new Hono()
    .use(encodeAnswers())
    .route('/', healthRoutes({ store, now }))
    .route('/api', apiRoutes({ store, environment, now }));
}
