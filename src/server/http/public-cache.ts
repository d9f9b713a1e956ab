import type { Context, MiddlewareHandler } from 'hono';
import { entityTag } from './entity-tag.ts';

/** Tags successful answers, and lets shared caches keep them for some seconds, and for a day while the server cannot answer; browsers ask each time. Whoever has an answer already is told so by `encodeAnswers`. */
export function publicCache(sharedSeconds: (c: Context) => number): MiddlewareHandler {
  return async (c, next) => {
    await next();
    if (c.res.status !== 200) return;
    const seconds = sharedSeconds(c);
    const body = await c.res.arrayBuffer();
    c.res = new Response(body, c.res);
    c.header('ETag', entityTag(new Uint8Array(body)));
    c.header(
      'Cache-Control',
      `public, max-age=0, s-maxage=${seconds}, stale-while-revalidate=${seconds * 4}, stale-if-error=86400`,
    );
  };
}
