import { expect, onTestFinished, test } from 'vitest';
import type { AppDependencies } from '../../src/server/app.ts';
import { createHttpServer } from '../../src/server/http/http-server.ts';
import { listen } from '../../src/server/http/listen.ts';
import { aStore } from '../support/a-store.ts';
import { aStory } from '../support/a-story.ts';
import { anApp as anOpenApp } from '../support/an-app.ts';
import { openConnection } from '../support/raw-connection.ts';

function anApp(overrides: Partial<AppDependencies> = {}) {
  const { close, ...served } = anOpenApp(overrides);
  onTestFinished(close);
  return served;
}

test.for([
  ['/', 200],
  ['/api/site', 200],
  ['/api/nothing', 404],
  ['/healthz', 200],
  ['/readyz', 200],
  ['/robots.txt', 200],
  ['/manifest.webmanifest', 200],
  ['/sitemap.xml', 200],
  ['/sitemap-news.xml', 200],
  ['/media/1-1/320.avif', 404],
  ['/media/share/none/1.png', 404],
  ['/assets/old.js', 404],
  ['/favicon.ico', 308],
  ['/%zz', 400],
] as const)('%s answers %i with the headers of every answer', async ([path, status]) => {
  const { app } = anApp();

  const answer = await app.request(path);

  expect(answer.status).toBe(status);
  expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff');
  expect(answer.headers.get('Strict-Transport-Security')).toMatch(/^max-age=/);
  expect(answer.headers.get('Content-Security-Policy')).toMatch(/^default-src 'none'/);
});

test('telling a reader that nothing is new takes less than 300 bytes', async () => {
  const { app } = anApp();
  const server = createHttpServer({
    fetch: (request) => app.fetch(request),
    headers: {},
    writables: [],
  });
  onTestFinished(() => void server.close());
  const port = await listen(server, { host: '127.0.0.1', port: 0 });
  const tag = (await app.request('/api/feeds/latest')).headers.get('ETag');
  const { write, received, end } = await openConnection(port);
  onTestFinished(end);

  write(`GET /api/feeds/latest HTTP/1.1\r\nHost: localhost\r\nIf-None-Match: ${tag}\r\n\r\n`);
  await expect.poll(received).toMatch(/\r\n\r\n$/);

  expect(received()).toMatch(/^HTTP\/1\.1 304 /);
  expect(received().length).toBeLessThan(300);
});

test('a page is rendered from the API without a network', async () => {
  const { app } = anApp();

  const page = await app.request('/article/ferry');

  expect(await page.json()).toMatchObject({ slug: 'ferry' });
});

test('a page that cannot be made is a page in words, and one line in the log', async () => {
  const { app, lines } = anApp({
    renderPage: () => Promise.reject(new Error('canary of the inside')),
  });

  const page = await app.request('/latest', { headers: { Accept: 'text/html' } });

  const html = await page.text();
  expect(page.status).toBe(500);
  expect(page.headers.get('Cache-Control')).toBe('no-store');
  expect(html).toContain('<a href="/">');
  expect(html).not.toContain('canary');
  expect(lines()).toMatchObject([{ path: '/latest', err: { message: 'canary of the inside' } }]);
});

test('an error of the API behind a page is logged as well', async () => {
  const { store, close } = aStore({ stories: [aStory({ slug: 'ferry' })] });
  onTestFinished(close);
  const { app, lines } = anApp({
    store: {
      ...store,
      findArticle: () => {
        throw new Error('The disk is on fire');
      },
    },
  });

  await app.request('/article/ferry');

  expect(lines()).toMatchObject([
    { path: '/api/articles/ferry', err: { message: 'The disk is on fire' } },
    { path: '/article/ferry', err: { message: 'The API answered 500' } },
  ]);
});
