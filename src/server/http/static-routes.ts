import { Hono, type Context } from 'hono';
import { WORKER_PATH } from '../../shared/shell.ts';
import { chooseEncoding } from './accept-encoding.ts';
import { refuse } from './refusal.ts';
import type { KeptBuilds } from './kept-builds.ts';
import { HASHED, type StaticFile } from './static-files.ts';

const FOR_EVER = 'public, max-age=31536000, immutable';
const FOR_A_DAY = 'public, max-age=86400';

/** Serves built files in the best encoding that was made of them, and the hashed ones of other builds where they are kept. A missing asset is a 404 of its own, so that no page is rendered for it; any other address is left to the next route. */
export function staticRoutes(files: Map<string, StaticFile>, findKept?: KeptBuilds['find']) {
  return new Hono()
    .get('/favicon.ico', (c) => {
      c.header('Cache-Control', FOR_A_DAY);
      return c.redirect('/favicon.svg', 308);
    })
    .get('*', async (c, next) => {
      const file = files.get(c.req.path);
      if (file !== undefined) return sendFile(c, file);
      if (!c.req.path.startsWith(HASHED)) return next();
      const kept = await findKept?.(c.req.path);
      if (kept !== undefined) return sendFile(c, kept);
      return refuse(
        { status: 404, detail: 'There is no such file; a newer version may have replaced it.' },
        { accept: c.req.header('Accept'), path: c.req.path },
      );
    });
}

/** A new version is found at once, and what the worker may do is less than what a page may. */
function setWorkerHeaders(c: Context) {
  c.header('Cache-Control', 'no-cache');
  c.header('Content-Security-Policy', WORKER_POLICY);
}

const WORKER_POLICY =
  "default-src 'none'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types";

function sendFile(c: Context, { type, immutable, variants }: StaticFile) {
  const encoding = chooseEncoding(c.req.header('Accept-Encoding'));
  const variant = variants[encoding] ?? variants.identity;
  c.header('Content-Type', type);
  c.header('Cache-Control', immutable ? FOR_EVER : FOR_A_DAY);
  if (c.req.path === WORKER_PATH) setWorkerHeaders(c);
  c.header('ETag', variant.tag);
  if (variants.br !== undefined) c.header('Vary', 'Accept-Encoding');
  if (variant !== variants.identity) c.header('Content-Encoding', encoding);
  c.header('Content-Length', String(variant.body.byteLength));
  return c.body(variant.body);
}
