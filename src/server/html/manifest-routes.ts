import { Hono } from 'hono';
import { entityTag } from '../http/entity-tag.ts';
import type { Store } from '../store/store.ts';
import { webManifest } from './web-manifest.ts';

/** A newsroom seldom takes another name; browsers look once a day. */
const CACHE = 'public, max-age=0, s-maxage=300, stale-while-revalidate=3600, stale-if-error=86400';

/** The manifest that makes pages an application; none before the newsroom's name is known. */
export function manifestRoutes({ store }: { store: Pick<Store, 'readSite'> }) {
  return new Hono().get('/manifest.webmanifest', (c, next) => {
    const site = store.readSite();
    if (site === undefined) return next();
    const body = JSON.stringify(webManifest(site));
    c.header('Content-Type', 'application/manifest+json; charset=utf-8');
    c.header('Cache-Control', CACHE);
    c.header('ETag', entityTag(body));
    return c.body(body);
  });
}
