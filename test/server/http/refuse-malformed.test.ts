import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { refuseMalformed } from '../../../src/server/http/refuse-malformed.ts';

const writables = [
  { path: /^\/report$/, methods: ['POST'], takesBody: true },
  { path: /^\/things\/[^/]+$/, methods: ['GET', 'HEAD', 'DELETE'], takesBody: false },
];
const app = new Hono().use(refuseMalformed({ writables })).all('*', (c) => c.text('ok'));

test.for([
  '/category/%zz',
  '/article/%',
  '/article/%ff',
  '/article/a%00b',
  '/latest?page=%00',
  '/latest?x=%0d%0aSet-Cookie:x',
  '/article/%1bhello',
])('%s is a bad request, in words', async (path) => {
  const answer = await app.request(path);

  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({
    status: 400,
    title: 'Bad Request',
    detail: expect.stringMatching(/^The address holds/),
  });
});

test.for(['/article/%C3%A9t%C3%A9', '/search?q=100%', '/category/a%2Fb?page=2'])(
  '%s is let through',
  async (path) => {
    expect((await app.request(path)).status).toBe(200);
  },
);

test('a reader gets the words as a page with a way on, a program as a problem', async () => {
  const page = await app.request('/%zz', { headers: { Accept: 'text/html,*/*;q=0.8' } });
  const problem = await app.request('/api/%zz', { headers: { Accept: 'text/html' } });

  expect(page.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
  expect(await page.text()).toContain('<a href="/">');
  expect(problem.headers.get('Content-Type')).toBe('application/problem+json');
});

test('an address that is too long is refused', async () => {
  const answer = await app.request(`/search?q=${'a'.repeat(4096)}`);

  expect(answer.status).toBe(414);
});

test.for(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is not for reading', async (method) => {
  const answer = await app.request('/latest', { method });

  expect(answer.status).toBe(405);
  expect(answer.headers.get('Allow')).toBe('GET, HEAD');
});

test('an address that takes more than being read answers what its table says', async () => {
  const removed = await app.request('/things/1', { method: 'DELETE' });
  const read = await app.request('/things/1');
  const posted = await app.request('/things/1', { method: 'POST' });

  expect(removed.status).toBe(200);
  expect(read.status).toBe(200);
  expect(posted.status).toBe(405);
  expect(posted.headers.get('Allow')).toBe('GET, HEAD, DELETE');
});

test('reports are posted, and nothing else is done with their address', async () => {
  const posted = await app.request('/report', { method: 'POST' });
  const put = await app.request('/report', { method: 'PUT' });

  expect(posted.status).toBe(200);
  expect(put.status).toBe(405);
  expect(put.headers.get('Allow')).toBe('POST');
});
