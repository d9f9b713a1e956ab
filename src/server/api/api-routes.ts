import { Hono } from 'hono';
import type { Store } from '../store/store.ts';
import { articleRoutes } from './article-routes.ts';
import { authorRoutes } from './author-routes.ts';
import { categoryRoutes } from './category-routes.ts';
import { feedRoutes } from './feed-routes.ts';
import { frontRoutes } from './front-routes.ts';
import { onApiError } from './on-api-error.ts';
import { monthRoutes } from './month-routes.ts';
import { pageRoutes } from './page-routes.ts';
import { NotFound, ProblemError, Unavailable } from './problem-error.ts';
import { siteRoutes, type SiteDependencies } from './site-routes.ts';

export type ApiDependencies = Pick<SiteDependencies, 'environment' | 'now'> & { store: Store };

/** What of the API is for everybody, to be mounted at `/api`: every answer is JSON, every error `application/problem+json`. */
export function apiRoutes({ store, environment, now }: ApiDependencies) {
  const api = new Hono().onError(onApiError);

  api.all('*', async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
      throw new ProblemError(405, `${c.req.method} is not allowed here: only GET and HEAD are.`, {
        headers: { Allow: 'GET, HEAD' },
      });
    }
    await next();
  });
  api.route('/site', siteRoutes({ store, environment, now }));

  // An empty paper would be kept by caches; while there is none, every resource says so.
  api.use(async (_, next) => {
    if (!store.hasStories()) {
      throw new Unavailable('The first stories are on their way. Please try again in a moment.');
    }
    await next();
  });
  api.route('/front', frontRoutes({ store }));
  api.route('/feeds', feedRoutes({ store }));
  api.route('/articles', articleRoutes({ store }));
  api.route('/pages', pageRoutes({ store }));
  api.route('/authors', authorRoutes({ store }));
  api.route('/categories', categoryRoutes({ store }));
  api.route('/', monthRoutes({ store }));
  api.all('*', () => {
    throw new NotFound('There is nothing at that address; /api/openapi.json says what there is.');
  });
  return api;
}
