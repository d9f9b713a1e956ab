import {
  articleApiUrl,
  authorApiUrl,
  categoriesApiUrl,
  feedApiUrl,
  frontApiUrl,
  monthsApiUrl,
  pageApiUrl,
  relatedApiUrl,
  siteApiUrl,
} from '../../src/shared/api-urls.ts';
import type { Article } from '../../src/shared/article.ts';
import { neighboursApiUrl } from '../../src/shared/article-neighbours.ts';
import { ACCESS_FILTERS } from '../../src/shared/access.ts';
import type { FeedSubject } from '../../src/shared/feed.ts';
import { IMAGE_FORMATS } from '../../src/shared/image.ts';
import { mediaUrl, shareUrl } from '../../src/shared/media-url.ts';
import {
  accountUrl,
  articleUrl,
  authorUrl,
  categoryUrl,
  feedUrl,
  followingUrl,
  historyUrl,
  homeUrl,
  monthsUrl,
  pageUrl,
  savedUrl,
  sectionsUrl,
  settingsUrl,
  signInUrl,
  tagUrl,
} from '../../src/shared/page-urls.ts';
import { SHELL_PATH } from '../../src/shared/shell.ts';
import type { Shown } from './seed-word.ts';

export type Output = {
  addresses: string[];
  /** What of the newsroom it shows, where a leak can be seeded at the source; without it, one is seeded in the answer. */
  shows?: Shown;
};

/** What addresses are made of: stories as everybody gets them, a premium one with everything in front. */
export type Known = [Article, ...Article[]];

/** Of the newsroom's own; every newsroom here has it. */
export const PAGE = 'about';
const LATEST: FeedSubject = { kind: 'latest' };

/** Feeds that the first story is in. */
const feedsOf = ([{ section, tags, byline }]: Known) => ({
  category: { kind: 'category', slug: section?.slug ?? '' } satisfies FeedSubject,
  tag: { kind: 'tag', slug: tags[0]?.slug ?? '' } satisfies FeedSubject,
  author: { kind: 'author', slug: byline[0]?.slug ?? '' } satisfies FeedSubject,
});

/** Each way into a feed, and each filter. */
const feedAddresses = (subject: FeedSubject) => [
  ...ACCESS_FILTERS.map((access) => feedApiUrl(subject, { access, limit: 50 })),
  feedApiUrl(subject, { entry: { kind: 'page', page: 2 } }),
  feedApiUrl(subject, { entry: { kind: 'month', month: '1999-01' } }),
  feedApiUrl(subject, { entry: { kind: 'older', cursor: 'none' } }),
];
const monthAddresses = (subject: FeedSubject) =>
  ACCESS_FILTERS.map((access) => monthsApiUrl(subject, access));

/** Everything that the server's routes answer with to whoever asks, by the routes of its table. */
export function publicOutputs(known: Known): Record<string, Output> {
  const { category, tag, author } = feedsOf(known);
  const slugs = known.map(({ slug }) => slug);
  const [first] = known;
  return {
    'GET /healthz': { addresses: ['/healthz'] },
    'GET /readyz': { addresses: ['/readyz'] },
    'POST /csp-report': { addresses: ['/csp-report'] },
    'ALL /api/*': { addresses: ['/api', '/api/', '/api/nothing'] },
    'GET /api/openapi.json': { addresses: ['/api/openapi.json'] },
    'GET /api/site': { addresses: [siteApiUrl()], shows: 'site' },
    'GET /api/front': { addresses: [frontApiUrl()], shows: 'headline' },
    'GET /api/feeds/latest': { addresses: feedAddresses(LATEST), shows: 'dek' },
    'GET /api/feeds/category/:slug': { addresses: feedAddresses(category), shows: 'dek' },
    'GET /api/feeds/author/:slug': { addresses: feedAddresses(author), shows: 'dek' },
    'GET /api/feeds/tag/:slug': { addresses: feedAddresses(tag), shows: 'dek' },
    'GET /api/articles/:slug': {
      addresses: [...slugs, 'never-written'].map(articleApiUrl),
      shows: 'opening',
    },
    'GET /api/articles/:slug/related': { addresses: slugs.map(relatedApiUrl), shows: 'dek' },
    'GET /api/articles/:slug/neighbours': {
      addresses: slugs.map((slug) => neighboursApiUrl(slug)),
      shows: 'dek',
    },
    'GET /api/pages/:slug': { addresses: [pageApiUrl(PAGE)], shows: 'page' },
    'GET /api/authors/:slug': { addresses: [authorApiUrl(author.slug)], shows: 'author' },
    'GET /api/categories': { addresses: [categoriesApiUrl()], shows: 'category' },
    'GET /api/feeds/latest/months': { addresses: monthAddresses(LATEST) },
    'GET /api/categories/:slug/months': { addresses: monthAddresses(category) },
    'GET /api/authors/:slug/months': { addresses: monthAddresses(author) },
    'GET /api/tags/:slug/months': { addresses: monthAddresses(tag) },
    'GET /media/share/:slug/:file': {
      addresses: [shareUrl(first), shareUrl(first).replace('.png', '0.png')],
    },
    'GET /media/:picture/:file': { addresses: pictureAddresses(first) },
    'GET /robots.txt': { addresses: ['/robots.txt'] },
    'GET /manifest.webmanifest': { addresses: ['/manifest.webmanifest'], shows: 'site' },
    'GET /sitemap.xml': { addresses: ['/sitemap.xml'] },
    'GET /sitemaps/pages.xml': { addresses: ['/sitemaps/pages.xml'] },
    'GET /sitemaps/:name{stories-[1-9][0-9]*\\.xml}': { addresses: ['/sitemaps/stories-1.xml'] },
    'GET /sitemap-news.xml': { addresses: ['/sitemap-news.xml'], shows: 'headline' },
    'GET /favicon.ico': { addresses: ['/favicon.ico'] },
    // Built files; pages are a catalogue of their own.
    'GET /*': { addresses: ['/favicon.svg', '/languages.js', '/assets/nothing.js'] },
  };
}

/** Everything that the application has a page for, by the routes of the client's table. */
export function pageOutputs(known: Known): Record<string, Output> {
  const { category, tag, author } = feedsOf(known);
  return {
    '/': { addresses: [homeUrl(), '/?p=77', '/index.php'], shows: 'headline' },
    '/latest': {
      addresses: ACCESS_FILTERS.map((access) => feedUrl(LATEST, { access })),
      shows: 'dek',
    },
    '/category/:slug': {
      addresses: [categoryUrl(category.slug), feedUrl(category, { access: 'premium' })],
      shows: 'dek',
    },
    '/author/:slug': { addresses: [authorUrl(author.slug)], shows: 'dek' },
    '/tag/:slug': { addresses: [tagUrl(tag.slug)], shows: 'dek' },
    '/months/:kind/:slug?': {
      addresses: [LATEST, category, author, tag].map((subject) => monthsUrl(subject)),
      shows: 'category',
    },
    '/article/:slug': {
      addresses: [...known.map(({ slug }) => articleUrl(slug)), `${articleUrl(known[0].slug)}/`],
      shows: 'opening',
    },
    '/page/:slug': { addresses: [pageUrl(PAGE)], shows: 'page' },
    '/sections': { addresses: [sectionsUrl()], shows: 'category' },
    '/settings': { addresses: [settingsUrl()], shows: 'site' },
    '/history': { addresses: [historyUrl()], shows: 'site' },
    '/saved': { addresses: [savedUrl()], shows: 'site' },
    '/following': { addresses: [followingUrl()], shows: 'site' },
    '/sign-in': { addresses: [signInUrl(), signInUrl({ returnTo: '/latest' })], shows: 'site' },
    '/account': { addresses: [accountUrl()], shows: 'site' },
    '*': {
      addresses: [
        SHELL_PATH,
        '/nothing/here',
        articleUrl('never-written'),
        '/wp-content/uploads/8.jpg',
      ],
      shows: 'site',
    },
  };
}

/** The lead picture in every format, and one that stands in the premium text as if it were as public. */
function pictureAddresses({ image }: Article): string[] {
  if (image === null) return [];
  return IMAGE_FORMATS.flatMap((format) => [
    mediaUrl(image, 240, format),
    mediaUrl({ ...image, id: '8' }, 240, format),
    mediaUrl({ ...image, version: '0' }, 240, format),
  ]);
}
