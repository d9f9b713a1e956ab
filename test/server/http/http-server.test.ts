import { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createHttpServer, HTTP_LIMITS } from '../../../src/server/http/http-server.ts';
import { listen } from '../../../src/server/http/listen.ts';
import { stopperOf } from '../../../src/server/http/stop-server.ts';
import { openConnection, sendRaw } from '../../support/raw-connection.ts';

const app = new Hono()
  .post('/report', async (c) => c.text(`read ${(await c.req.text()).length}`))
  .all('*', (c) => c.text(`hello ${c.req.path}`))
  .onError((_, c) => c.text('failed', 500));
const server = createHttpServer({
  fetch: (request) => app.fetch(request),
  headers: { 'X-Frame-Options': 'DENY' },
  writables: [{ path: /^\/report$/, methods: ['POST'], takesBody: true }],
  limits: {
    ...HTTP_LIMITS,
    headersMilliseconds: 150,
    requestMilliseconds: 450,
    idleMilliseconds: 250,
    keepAliveMilliseconds: 200,
    checkMilliseconds: 20,
  },
});
const stop = stopperOf(server);
let port = 0;

beforeAll(async () => {
  port = await listen(server, { host: '127.0.0.1', port: 0 });
});
afterAll(() => stop(0));

const get = (target: string, ...headers: string[]) =>
  [`GET ${target} HTTP/1.1`, 'Host: news.example', ...headers, 'Connection: close', '', ''].join(
    '\r\n',
  );

test('a plain request is answered', async () => {
  const answer = await sendRaw(port, get('/latest'));

  expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  expect(answer).toContain('hello /latest');
});

test.for([
  ['no host', 'GET / HTTP/1.1\r\n\r\n', 400],
  ['a host that is none', 'GET / HTTP/1.1\r\nHost: a b\r\n\r\n', 400],
  ['no HTTP', 'EHLO mail.example\r\n\r\n', 400],
  ['a raw NUL', 'GET /\0 HTTP/1.1\r\nHost: a\r\n\r\n', 400],
  ['a NUL in a header', 'GET / HTTP/1.1\r\nHost: a\r\nX: \0\r\n\r\n', 400],
  ['a bare line feed in a header', 'GET / HTTP/1.1\r\nHost: a\r\nX: a\rb\r\n\r\n', 400],
  [
    'two lengths',
    'POST /report HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab',
    400,
  ],
  [
    'a length and chunks',
    'POST /report HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    400,
  ],
  ['headers that are too long', get('/', `X: ${'a'.repeat(20_000)}`), 431],
  ['an address that is too long', get(`/${'a'.repeat(20_000)}`), 431],
  ['too many headers', get('/', ...Array.from({ length: 120 }, (_, n) => `X-${n}: 1`)), 431],
  ['a body where none belongs', get('/latest', 'Content-Length: 5').concat('hello'), 413],
  ['chunks where none belong', get('/latest', 'Transfer-Encoding: chunked'), 413],
] as const)('a request with %s is refused in words', async ([, request, status]) => {
  const answer = await sendRaw(port, request);

  const [head = '', body = ''] = answer.split('\r\n\r\n');
  expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(head).toMatch(/^X-Frame-Options: DENY$/im);
  expect(head).toMatch(/^Connection: close$/im);
  expect(body).toMatch(/[a-z ]{10,}/);
});

test.for(['TRACE', 'CONNECT', 'PROPFIND'])('%s does not break the server', async (method) => {
  await sendRaw(port, `${method} / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);

  expect(await sendRaw(port, get('/'))).toContain('200 OK');
});

test('an allowed body is read', async () => {
  const answer = await sendRaw(
    port,
    'POST /report HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello',
  );

  expect(answer).toContain('read 5');
});

test('a connection on which nothing comes is ended', async () => {
  const { ended } = await openConnection(port);

  expect(await ended).toMatch(/^(?:HTTP\/1\.1 408 |$)/);
});

test('headers that trickle are cut off, and a body that trickles later', async () => {
  const headers = await openConnection(port);
  const body = await openConnection(port);
  headers.write('GET / HTTP/1.1\r\nHost: a\r\n');
  body.write('POST /report HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n');
  const trickle = setInterval(() => {
    headers.write('X: 1\r\n');
    body.write('x');
  }, 20);

  const first = await Promise.race([
    headers.ended.then(() => 'headers'),
    body.ended.then(() => 'body'),
  ]);
  const answers = await Promise.all([headers.ended, body.ended]);
  clearInterval(trickle);

  expect(first).toBe('headers');
  for (const answer of answers) expect(answer).toMatch(/^HTTP\/1\.1 408 /);
});

test('an idle connection is ended after its last answer', async () => {
  const { write, ended } = await openConnection(port);
  write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');

  expect(await ended).toContain('hello /');
});

test('half-open connections are gone within ten seconds', () => {
  expect(HTTP_LIMITS.headersMilliseconds + HTTP_LIMITS.checkMilliseconds).toBeLessThan(10_000);
});
