import type { Context, MiddlewareHandler } from 'hono';
import { chooseEncoding } from './accept-encoding.ts';
import { createByteCache } from './byte-cache.ts';
import { compress, type Quality } from './compress.ts';
import { listsTag, weakened } from './entity-tag.ts';
import { replaceAnswer } from './replace-answer.ts';

const TEXT = /^(?:text\/|application\/(?:[\w.-]+\+)?(?:json|xml)\b|image\/svg)/;
/** A page in each encoding takes some 25 kB. */
const CACHE_BYTES = 32 * 1024 * 1024;

/** Answers 304 to a reader who has what would be sent, and compresses text whose route has not, off the main thread; text with an entity tag once, kept while it is asked for, and once more for good when it is asked for again. */
export function encodeAnswers(): MiddlewareHandler {
  const cache = createByteCache(CACHE_BYTES);
  return async (c, next) => {
    await next();
    const { headers } = c.res;
    const encodable =
      TEXT.test(headers.get('Content-Type') ?? '') &&
      headers.get('Vary')?.includes('Accept-Encoding') !== true;
    const tag = headers.get('ETag');
    if (encodable) {
      headers.append('Vary', 'Accept-Encoding');
      if (tag !== null) headers.set('ETag', weakened(tag));
    }
    if (c.res.status === 200 && tag !== null && isKnown(c, tag)) return answerUnchanged(c);

    const encoding = encodable ? chooseEncoding(c.req.header('Accept-Encoding')) : 'identity';
    if (encoding === 'identity') return;
    const answer = c.res;
    const at = (quality: Quality) => async () =>
      compress(new Uint8Array(await answer.arrayBuffer()), encoding, quality);
    // What keeps a page within 20 kB; it is made once for everybody.
    const isPage = headers.get('Content-Type')?.startsWith('text/html') === true;
    const body =
      tag === null
        ? await at('quick')()
        : await cache.find(
            `${encoding} ${tag} ${c.req.url}`,
            at(isPage ? 'page' : 'quick'),
            encoding === 'br' ? at('best') : undefined,
          );
    headers.set('Content-Encoding', encoding);
    headers.set('Content-Length', String(body.byteLength));
    replaceAnswer(c, new Response(body, { status: answer.status, headers }));
  };
}

function isKnown(c: Context, tag: string) {
  const known = c.req.header('If-None-Match');
  return known !== undefined && listsTag(known, tag);
}

async function answerUnchanged(c: Context) {
  const { body, headers } = c.res;
  await body?.cancel();
  for (const name of ['Content-Type', 'Content-Length', 'Content-Encoding']) headers.delete(name);
  replaceAnswer(c, new Response(null, { status: 304, headers }));
}
