import type { Context, MiddlewareHandler } from 'hono';
import { entityTag } from './entity-tag.ts';

type Seconds = (c: Context) => number;

/** Tags successful answers, and lets shared caches keep them for some seconds, hand them out for some more while they fetch the next, and for a day while the server cannot answer; browsers ask each time. Whoever has an answer already is told so by `encodeAnswers`. */
export function publicCache(
  sharedSeconds: Seconds,
  staleSeconds: Seconds = (c) => sharedSeconds(c) * 4,
): MiddlewareHandler {
  return async (c, next) => {
    await next();
    if (c.res.status !== 200) return;
    const body = await c.res.arrayBuffer();
    c.res = new Response(body, c.res);
    c.header('ETag', entityTag(new Uint8Array(body)));
    c.header(
      'Cache-Control',
      `public, max-age=0, s-maxage=${sharedSeconds(c)}, stale-while-revalidate=${staleSeconds(c)}, stale-if-error=86400`,
    );
  };
}
