import type { MiddlewareHandler } from 'hono';
import { chooseEncoding } from './accept-encoding.ts';
import { compress } from './compress.ts';
import { replaceAnswer } from './replace-answer.ts';

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
    replaceAnswer(c, new Response(body, { status, headers }));
  };
}
