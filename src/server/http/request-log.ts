import { randomUUID } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { Logger } from 'pino';

const SLOW_MILLISECONDS = 1_000;
/** Said on purpose, and logged once by who says it: too busy, or the newsroom's own server does not answer. */
const ON_PURPOSE = new Set([502, 503]);

/** Logs requests that failed or took long, one line each: a path without its query and no headers, since both may hold secrets. A failed answer carries the line's id. */
export function logRequests(log: Logger): MiddlewareHandler {
  return async (c, next) => {
    const start = performance.now();
    await next();
    const milliseconds = Math.round(performance.now() - start);
    const { status } = c.res;
    const failed = status >= 500 && !ON_PURPOSE.has(status) && !wentAway(c.error);
    if (!failed && milliseconds < SLOW_MILLISECONDS) return;
    const request = randomUUID();
    const line = { request, method: c.req.method, path: c.req.path, status, milliseconds };
    if (!failed) {
      log.warn(line, 'A request took long');
      return;
    }
    c.res.headers.set('X-Request-Id', request);
    log.error({ ...line, err: c.error }, 'A request failed');
  };
}

/** Whether the reader went away in the middle of a request, which is no fault of ours. */
const wentAway = (error: Error | undefined) =>
  error !== undefined && 'code' in error && error.code === 'ECONNRESET';
