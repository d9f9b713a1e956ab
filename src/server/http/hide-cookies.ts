import type { MiddlewareHandler } from 'hono';

/** Takes the cookies from requests before anything public sees them, so that no answer that is for everybody can depend on who asks. */
export function hideCookies(): MiddlewareHandler {
  return async (c, next) => {
    const { headers } = c.req.raw;
    if (headers.has('Cookie')) headers.delete('Cookie');
    await next();
  };
}
