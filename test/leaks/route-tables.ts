import { QueryClient } from '@tanstack/react-query';
import type { Hono } from 'hono';
import type { RouteObject } from 'react-router';
import { makeRoutes } from '../../src/client/app/routes.tsx';

/** Every method and path of the server, each once, as its table has them: what only passes a request on is there as well. */
export const serverRoutes = (app: Hono): string[] => [
  ...new Set(app.routes.map(({ method, path }) => `${method} ${path}`)),
];

/** Every address of the client. */
export const clientRoutes = (): string[] => pathsIn(makeRoutes(new QueryClient()));

const pathsIn = (routes: RouteObject[]): string[] =>
  routes.flatMap(({ path, children = [] }) => [
    ...(path === undefined ? [] : [path]),
    ...pathsIn(children),
  ]);
