import { createHash } from 'node:crypto';
import { Hono, type Context } from 'hono';
import type { renderPage } from '../../client/server-entry.tsx';
import { SHELL_PATH, VERSION_HEADER } from '../../shared/shell.ts';
import { contentSecurityPolicy } from '../http/content-security-policy.ts';
import type { Store } from '../store/store.ts';
import { targetUrl } from '../store/target-url.ts';
import { BOOT_SCRIPT } from './boot-script.ts';
import { ofOneEdition } from './of-one-edition.ts';
import { createPageCache, SHARED_MILLISECONDS, type FoundPage } from './page-cache.ts';
import type { PageAssets } from './page-assets.ts';
import { pageDocument } from './page-document.ts';

export type PageDependencies = {
  /** Answers the application's own requests to the API, in process. */
  api: (url: string, init: { signal: AbortSignal }) => Promise<Response>;
  store: Pick<Store, 'edition' | 'findRedirect'>;
  renderPage: typeof renderPage;
  assets: PageAssets;
  /** Of the build that pages name files of. */
  version: string;
  /** Whether browsers may keep the service worker. */
  hasWorker: boolean;
  /** The public origin; undefined takes each request's own. */
  siteUrl: string | undefined;
  /** Where recordings may be played from, as `contentSecurityPolicy` takes them. */
  mediaHosts: string[];
  /** Milliseconds since 1970. */
  now: () => number;
};

/** The application's pages as HTML, for every path that nothing else answers; the newsroom's former addresses redirect to them. */
export function pageRoutes(dependencies: PageDependencies) {
  const { api, store, renderPage, assets, version, hasWorker, siteUrl, mediaHosts, now } =
    dependencies;
  const policy = contentSecurityPolicy({
    scriptHashes: [sha256(BOOT_SCRIPT)],
    styleHashes: assets.sheet === '' ? [] : [sha256(assets.sheet)],
    mediaHosts,
  });
  const cache = createPageCache({ edition: store.edition, now });

  return new Hono().get('*', async (c) => {
    const url = new URL(c.req.url);
    if (url.pathname === SHELL_PATH) c.header(VERSION_HEADER, version);
    const moved = findMoved(url, store);
    if (moved !== undefined) return c.redirect(moved, 301);

    const origin = siteUrl ?? url.origin;
    const page = await cache.find(`${origin} ${url.pathname}${url.search}`, async () => {
      const rendered = await ofOneEdition(store.edition, () =>
        renderPage(new Request(url), { fetchApi: api, origin, hasWorker }),
      );
      if (rendered instanceof Response) return rendered;
      const body = pageDocument(rendered, assets);
      return { status: rendered.status, body, etag: `"${sha256(body).slice(7, 29)}"` };
    });
    // Not by class: the server in front replaces Response, and a clone is of the former one.
    return 'etag' in page ? answer(c, page, policy) : page;
  });
}

function answer(c: Context, { status, body, etag, age }: FoundPage, policy: string) {
  c.header('Content-Security-Policy', policy);
  if (status >= 400) {
    c.header('Cache-Control', 'no-store');
    return c.html(body, status as 404);
  }
  c.header('Cache-Control', PUBLIC);
  // What a shared cache takes off the time for which it keeps the page.
  if (age > 0) c.header('Age', String(age));
  c.header('ETag', etag);
  return c.html(body);
}

/** A browser asks each time, a shared cache every 15 s; while the newsroom's server is slow or down, for a day what there was. */
const PUBLIC = `public, max-age=0, s-maxage=${SHARED_MILLISECONDS / 1000}, stale-while-revalidate=60, stale-if-error=86400`;

const ARCHIVE = /^\/(?:category|author|tag)\/[^/]+$/;
const OURS = /^\/(?:account|following|history|latest|saved|sections|settings|sign-in)?$/;

/** The present address of what stood at another: ours with a slash too many, a former one of the newsroom's, or the former slug of a story or of what stories are under. */
function findMoved(url: URL, store: Pick<Store, 'findRedirect'>): string | undefined {
  const { pathname, search } = url;
  if (pathname === SHELL_PATH) return undefined;
  // Of slashes alone, or with two in front, a path would name another host.
  const bare = `/${pathname.split('/').filter(Boolean).join('/')}`;
  const isArchive = ARCHIVE.test(bare);
  if (bare !== pathname && (isArchive || OURS.test(bare))) return bare + search;
  // `/?p=123` is an address of WordPress's.
  if (OURS.test(pathname) && !(pathname === '/' && search !== '')) return undefined;
  // The pages of an archive of ours have the same numbers under its new name.
  const target = store.findRedirect(isArchive ? pathname : pathname + search);
  if (target !== undefined) {
    const address = targetUrl(target);
    if (address === pathname) return undefined;
    return isArchive ? address + search : address;
  }
  return bare === pathname ? undefined : bare + search;
}

const sha256 = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
