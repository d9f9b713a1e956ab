import { Hono } from 'hono';
import { NEWS_SITEMAP_PATH, SITEMAP_PATH } from './sitemaps.ts';

/** `robots.txt`: pages and pictures are for everybody, and the sitemaps say where they are. The API is for programs that read its documentation. */
export function robotsRoutes({ siteUrl }: { siteUrl: string | undefined }) {
  return new Hono().get('/robots.txt', (c) => {
    const origin = siteUrl ?? new URL(c.req.url).origin;
    c.header('Cache-Control', 'public, max-age=3600');
    return c.text(
      [
        'User-agent: *',
        'Disallow: /api/',
        '',
        ...[SITEMAP_PATH, NEWS_SITEMAP_PATH].map((path) => `Sitemap: ${origin}${path}`),
        '',
      ].join('\n'),
    );
  });
}
