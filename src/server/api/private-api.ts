import { Hono } from 'hono';
import { privateRoutes, type PrivateDependencies } from './private-routes.ts';
import { sessionRoutes, type SessionDependencies } from './session-routes.ts';

export type PrivateApiDependencies = PrivateDependencies & SessionDependencies;

/** What of the API is one reader's own, to be mounted at `/api`. */
export function privateApi(dependencies: PrivateApiDependencies) {
  return new Hono()
    .route('/session', sessionRoutes(dependencies))
    .route('/private', privateRoutes(dependencies));
}
