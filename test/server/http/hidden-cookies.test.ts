import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hideCookies } from '../../../src/server/http/hide-cookies.ts';
import { createHttpServer } from '../../../src/server/http/http-server.ts';
import { listen } from '../../../src/server/http/listen.ts';
import { WRITABLES } from '../../../src/server/app.ts';
import { aBrowser } from '../../support/a-browser.ts';
import { anApp } from '../../support/an-app.ts';
import { sendRaw } from '../../support/raw-connection.ts';

const { app, close } = anApp();
const subscriber = aBrowser(app);
let port = 0;
const server = createHttpServer({
  fetch: (request, connection) => app.fetch(request, connection),
  headers: {},
  writables: WRITABLES,
});

beforeAll(async () => {
  port = await listen(server, { host: '127.0.0.1', port: 0 });
  await subscriber.ask('/api/session', {
    method: 'POST',
    body: { name: 'subscriber', password: 'quince-cheese' },
  });
});
afterAll(() => {
  server.close();
  close();
});

/** All that comes back over the wire, but for the date. */
async function bytesOf(path: string, headers: string[]) {
  const lines = [`GET ${path} HTTP/1.1`, 'Host: reader.example', ...headers, 'Connection: close'];
  const answer = await sendRaw(port, [...lines, '', ''].join('\r\n'));
  return answer.replace(/^date: .*\r\n/im, '');
}

describe.for([
  '/',
  '/latest',
  '/article/ferry',
  '/article/none',
  '/account',
  '/sign-in',
  '/settings',
  '/sitemap.xml',
  '/robots.txt',
  '/api/site',
  '/api/front',
  '/api/feeds/latest',
  '/api/articles/ferry',
  '/api/articles/ferry/related',
  '/api/articles/none',
  '/api/categories',
  '/api/openapi.json',
  '/api/nothing',
  '/media/1-1/320.avif',
  '/healthz',
  '/%zz',
])('%s', (path) => {
  test('is byte for byte the same for a subscriber and for nobody', async () => {
    const cookie = [...subscriber.cookies].map(([name, value]) => `${name}=${value}`).join('; ');

    const nobodys = await bytesOf(path, []);
    const subscribers = await bytesOf(path, [`Cookie: ${cookie}`]);

    expect(cookie).toContain('__Host-dateline=');
    expect(nobodys).toMatch(/^HTTP\/1\.1 \d/);
    expect(subscribers).toBe(nobodys);
  });
});

test('the same comparison tells who asks where that is what is asked', async () => {
  const cookie = [...subscriber.cookies].map(([name, value]) => `${name}=${value}`).join('; ');

  expect(await bytesOf('/api/session', [`Cookie: ${cookie}`])).not.toBe(
    await bytesOf('/api/session', []),
  );
});

test.each([
  ['/latest', false],
  ['/api/articles/ferry', false],
  ['/media/1-1/320.avif', false],
  ['/api/session', true],
  ['/api/private/articles/ferry', true],
])('what answers %s can find a cookie: %s', async (path, isThere) => {
  const request = new Request(`https://reader.example${path}`, { headers: { Cookie: 'canary=1' } });

  await app.fetch(request);

  expect(request.headers.has('Cookie')).toBe(isThere);
});

test('what stands behind it finds no cookie, and every other header', async () => {
  const hidden = new Hono()
    .use(hideCookies())
    .get('*', (c) => c.json([c.req.header('Cookie') ?? null, c.req.header(), c.req.header('A')]));
  const headers = { Cookie: 'canary=1', A: 'b' };

  const inProcess = await (await hidden.request('/', { headers })).json();

  expect(inProcess).toEqual([null, { a: 'b' }, 'b']);
});
