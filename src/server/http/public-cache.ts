import { hash } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';

/** Lets shared caches keep successful answers for some seconds, and old ones while the server is slow or down; browsers ask each time, and hear 304 when nothing has changed. */
export function publicCache(sharedSeconds: (c: Context) => number): MiddlewareHandler {
  return async (c, next) => {
    await next();
    if (c.res.status !== 200) return;
    const body = await c.res.arrayBuffer();
    const etag = `W/"${hash('sha1', new Uint8Array(body), 'base64url')}"`;
    const headers = new Headers(c.res.headers);
    headers.set('Cache-Control', publicCacheControl(sharedSeconds(c)));
    headers.set('ETag', etag);
    const unchanged = matchesEtag(c.req.header('If-None-Match'), etag);
    // Answers are replaced, not merged: Hono would keep the old one's headers otherwise.
    c.res = undefined;
    c.res = unchanged
      ? new Response(null, { status: 304, headers })
      : new Response(body, { status: 200, headers });
  };
}

/** `Cache-Control` of what is the same for everybody: a shared cache may keep it for some seconds, and show it for a day while the server cannot answer. */
export function publicCacheControl(sharedSeconds: number): string {
  return `public, max-age=0, s-maxage=${sharedSeconds}, stale-while-revalidate=${sharedSeconds * 4}, stale-if-error=86400`;
}

/** Whether an `If-None-Match` header names an entity tag, strong and weak forms taken as the same. */
export function matchesEtag(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header
    .split(',')
    .some((candidate) => candidate.trim() === '*' || opaque(candidate) === opaque(etag));
}

const opaque = (tag: string) => tag.trim().replace(/^W\//, '');
