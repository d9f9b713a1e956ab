import { Hono, type Context } from 'hono';
import {
  articleUrl,
  categoryUrl,
  feedUrl,
  homeUrl,
  pageUrl,
  sectionsUrl,
} from '../../shared/page-urls.ts';
import { entityTag } from '../http/entity-tag.ts';
import type { NewsEntry, Store, StoredSite } from '../store/store.ts';
import { xmlDocument, xmlText } from './xml.ts';

export const SITEMAP_PATH = '/sitemap.xml';
export const NEWS_SITEMAP_PATH = '/sitemap-news.xml';

/** A news sitemap lists what is younger than two days. */
const NEWS_MILLISECONDS = 2 * 24 * 60 * 60 * 1_000;
const XMLNS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const XMLNS_NEWS = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"';
/** Sections open and close seldom, stories come by the hour; a stale part does no harm. */
const CACHE = 'public, max-age=0, s-maxage=300, stale-while-revalidate=3600, stale-if-error=86400';

export type SitemapDependencies = {
  store: Pick<
    Store,
    'countSitemapParts' | 'listSitemap' | 'listNews' | 'listCategories' | 'readSite'
  >;
  /** The public origin; undefined takes each request's own. */
  siteUrl: string | undefined;
  /** Milliseconds since 1970. */
  now: () => number;
};

/** What search engines are told: an index; lists, sections and the newsroom's own pages in one part, all stories in parts, and the news of two days. */
export function sitemapRoutes({ store, siteUrl, now }: SitemapDependencies) {
  const originOf = (c: Context) => siteUrl ?? new URL(c.req.url).origin;
  return new Hono()
    .get(SITEMAP_PATH, (c) => {
      const parts = Array.from({ length: store.countSitemapParts() }, (_, n) => `stories-${n + 1}`);
      const origin = originOf(c);
      const sitemaps = ['pages', ...parts].map(
        (name) => `<sitemap><loc>${origin}/sitemaps/${name}.xml</loc></sitemap>`,
      );
      return answerXml(c, `<sitemapindex ${XMLNS}>${sitemaps.join('')}</sitemapindex>`);
    })
    .get('/sitemaps/pages.xml', (c) => {
      const categories = store.listCategories().map(({ slug }) => categoryUrl(slug));
      const own = store.readSite()?.pages.map(({ slug }) => pageUrl(slug)) ?? [];
      const paths = [homeUrl(), feedUrl({ kind: 'latest' }), sectionsUrl(), ...categories, ...own];
      return answerXml(c, urlSet(paths.map((path) => urlElement(originOf(c) + path))));
    })
    .get('/sitemaps/:name{stories-[1-9][0-9]*\\.xml}', (c, next) => {
      const part = Number.parseInt(c.req.param('name').slice('stories-'.length), 10);
      const stories = store.listSitemap(part);
      if (stories === undefined) return next();
      const urls = stories.map(({ slug, updatedAt }) =>
        urlElement(
          originOf(c) + articleUrl(slug),
          `<lastmod>${new Date(updatedAt).toISOString()}</lastmod>`,
        ),
      );
      return answerXml(c, urlSet(urls));
    })
    .get(NEWS_SITEMAP_PATH, (c, next) => {
      const site = store.readSite();
      if (site === undefined) return next();
      const urls = store
        .listNews(now() - NEWS_MILLISECONDS)
        .map((entry) => urlElement(originOf(c) + articleUrl(entry.slug), newsElement(entry, site)));
      return answerXml(c, urlSet(urls, XMLNS_NEWS));
    });
}

const urlSet = (urls: string[], namespace = '') =>
  `<urlset ${XMLNS}${namespace === '' ? '' : ` ${namespace}`}>${urls.join('\n')}</urlset>`;

const urlElement = (address: string, details = '') => `<url><loc>${address}</loc>${details}</url>`;

function newsElement({ headline, publishedAt }: NewsEntry, { name, language }: StoredSite) {
  // The format knows a language, and regions of Chinese alone.
  const [main = language] = language.split('-');
  const publication = `<news:publication><news:name>${xmlText(name)}</news:name><news:language>${xmlText(main)}</news:language></news:publication>`;
  const date = new Date(publishedAt).toISOString();
  return `<news:news>${publication}<news:publication_date>${date}</news:publication_date><news:title>${xmlText(headline)}</news:title></news:news>`;
}

function answerXml(c: Context, root: string) {
  const body = xmlDocument(root);
  c.header('Content-Type', 'application/xml; charset=utf-8');
  c.header('Cache-Control', CACHE);
  c.header('ETag', entityTag(body));
  return c.body(body);
}
