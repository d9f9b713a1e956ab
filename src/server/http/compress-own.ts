import type { MiddlewareHandler } from 'hono';
import { chooseEncoding } from './accept-encoding.ts';
import { compress } from './compress.ts';

/** Compresses what is one reader's own, and keeps nothing of it. */
export function compressOwn(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    const { status, headers } = c.res;
    headers.append('Vary', 'Accept-Encoding');
    const encoding = chooseEncoding(c.req.header('Accept-Encoding'));
    if (encoding === 'identity' || status !== 200) return;
    const body = await compress(new Uint8Array(await c.res.arrayBuffer()), encoding);
    headers.set('Content-Encoding', encoding);
    headers.set('Content-Length', String(body.byteLength));
    const compressed = new Response(body, { status, headers });
    // Assigning alone would merge the headers of the former answer.
    c.res = undefined;
    c.res = compressed;
  };
}
