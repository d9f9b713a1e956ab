import type { Context, MiddlewareHandler } from 'hono';
import { refuse } from './refusal.ts';

/** Refuses requests that change something unless a page of ours sends them: by what browsers say themselves (`Sec-Fetch-Site`), or by the `Origin` where they don't. */
export function requireSameOrigin({ siteUrl }: { siteUrl: string | undefined }): MiddlewareHandler {
  return async (c, next) => {
    const { method, path } = c.req;
    if (method === 'GET' || method === 'HEAD' || isFromHere(c, siteUrl)) return next();
    return refuse(
      { status: 403, detail: 'This is done from a page of this site only.' },
      { accept: undefined, path },
    );
  };
}

function isFromHere(c: Context, siteUrl: string | undefined): boolean {
  const site = c.req.header('Sec-Fetch-Site');
  if (site !== undefined) return site === 'same-origin';
  const origin = URL.parse(c.req.header('Origin') ?? '');
  // Behind a proxy that ends https, a request says http: hosts are compared.
  return origin !== null && origin.host === new URL(siteUrl ?? c.req.url).host;
}
