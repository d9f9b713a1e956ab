import { expect, onTestFinished, test } from 'vitest';
import { robotsRoutes } from '../../../src/server/html/robots.ts';
import { sitemapRoutes } from '../../../src/server/html/sitemaps.ts';
import { aStore } from '../../support/a-store.ts';
import { aPage, aStory } from '../../support/a-story.ts';

const NOW = Date.UTC(2026, 10, 20, 12);
const DAY = 24 * 60 * 60 * 1_000;

function theSitemaps(siteUrl: string | undefined = 'https://reader.example') {
  const stories = [
    aStory({ id: 1, slug: 'new', headline: 'Fish & <chips>\u0007', publishedAt: NOW - DAY }),
    aStory({ id: 2, slug: 'old-story', publishedAt: NOW - 3 * DAY, updatedAt: NOW - 2 * DAY }),
    aStory({ id: 3, slug: 'locked', publishedAt: NOW - DAY, readAt: 'https://news.example/?p=3' }),
  ];
  const { store, close } = aStore({ stories, pages: [aPage()] });
  onTestFinished(close);
  const app = sitemapRoutes({ store, siteUrl, now: () => NOW });
  return async (path: string) => {
    const answer = await app.request(path);
    return { answer, text: await answer.text() };
  };
}

const locations = (xml: string) => [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc]) => loc);

test('the index leads to lists, sections and every story', async () => {
  const get = theSitemaps();
  const index = locations((await get('/sitemap.xml')).text);

  const parts = await Promise.all(
    index.map(async (address) => (await get(new URL(address ?? '').pathname)).text),
  );

  expect(index).toEqual([
    'https://reader.example/sitemaps/pages.xml',
    'https://reader.example/sitemaps/stories-1.xml',
  ]);
  expect(parts.flatMap(locations)).toEqual(
    expect.arrayContaining([
      'https://reader.example/',
      'https://reader.example/latest',
      'https://reader.example/sections',
      'https://reader.example/page/about',
      'https://reader.example/article/old-story',
      'https://reader.example/article/new',
    ]),
  );
  expect(parts.join()).not.toContain('locked');
});

test('a story is dated by its last correction', async () => {
  const { text } = await theSitemaps()('/sitemaps/stories-1.xml');

  expect(text).toContain(
    '<url><loc>https://reader.example/article/old-story</loc><lastmod>2026-11-18T12:00:00.000Z</lastmod></url>',
  );
});

test('the news sitemap lists the stories of two days, in valid XML', async () => {
  const { answer, text } = await theSitemaps()('/sitemap-news.xml');

  expect(locations(text)).toEqual(['https://reader.example/article/new']);
  expect(text).toContain('<news:title>Fish &amp; &lt;chips&gt;</news:title>');
  expect(text).toContain('<news:publication_date>2026-11-19T12:00:00.000Z</news:publication_date>');
  expect(text).toContain('<news:name>The Harbour Courier</news:name>');
  expect(answer.headers.get('Content-Type')).toBe('application/xml; charset=utf-8');
  expect(answer.headers.get('ETag')).toMatch(/^"/);
});

test.for(['/sitemaps/stories-2.xml', '/sitemaps/stories-0.xml', '/sitemaps/other.xml'])(
  '%s is not there',
  async (path) => {
    expect((await theSitemaps()(path)).answer.status).toBe(404);
  },
);

test('robots.txt names both sitemaps at the public address', async () => {
  const answer = await robotsRoutes({ siteUrl: 'https://reader.example' }).request('/robots.txt');

  const text = await answer.text();
  expect(text).toContain('Sitemap: https://reader.example/sitemap.xml\n');
  expect(text).toContain('Sitemap: https://reader.example/sitemap-news.xml\n');
  expect(text).toMatch(/^User-agent: \*\n/);
});

test('without a public address a request’s own is used', async () => {
  const answer = await robotsRoutes({ siteUrl: undefined }).request(
    'http://localhost:3999/robots.txt',
  );

  expect(await answer.text()).toContain('Sitemap: http://localhost:3999/sitemap.xml');
});
