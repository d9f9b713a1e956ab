import type { MiddlewareHandler } from 'hono';

/** Marks whatever is answered, errors as well, as one reader's own: nothing on the way keeps it, nor does the browser. */
export function privateAnswers(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    c.res.headers.set('Cache-Control', 'private, no-store');
  };
}
