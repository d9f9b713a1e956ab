import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { onTestFinished, expect, test } from 'vitest';
import { NewsroomUnavailable } from '../../../../src/server/accounts/accounts.ts';
import { askAsReader } from '../../../../src/server/accounts/wordpress/ask-as-reader.ts';

const READER = { login: 'ada', secret: 'correct horse' };

/** A server that answers as it is told, and what it was asked. */
async function aServer(answer: RequestListener) {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    return answer(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { root: new URL(`http://127.0.0.1:${port}/wp-json/`), asked };
}

const says = (status: number, body: string, headers: Record<string, string> = {}) =>
  aServer((_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(body);
  });

const anError = (code: string) => JSON.stringify({ code, message: 'Said in words', data: null });

const ask = (root: URL) => askAsReader(root, { route: 'wp/v2/users/me', reader: READER });

test('a reader’s name and password go with the question, which no cache answers', async () => {
  const { root, asked } = await says(200, '{"name":"Ada"}');

  const answers = [await ask(root), await ask(root)];

  const [first, second] = asked.map(({ url = '' }) => new URL(url, root));
  expect(answers).toEqual([
    { kind: 'given', value: { name: 'Ada' } },
    { kind: 'given', value: { name: 'Ada' } },
  ]);
  expect(asked[0]?.headers).toMatchObject({
    authorization: `Basic ${Buffer.from('ada:correct horse').toString('base64')}`,
    'cache-control': 'no-cache',
  });
  expect(first?.searchParams.get('context')).toBe('view');
  expect(first?.href).not.toBe(second?.href);
});

test('a visitor’s question names nobody', async () => {
  const { root, asked } = await says(200, '[]');

  await askAsReader(root, { route: 'wp/v2/posts', reader: undefined });

  expect(asked[0]?.headers.authorization).toBeUndefined();
});

test.each([
  [401, 'incorrect_password', { kind: 'not-taken' }],
  [401, 'rest_not_logged_in', { kind: 'not-taken' }],
  [501, 'application_passwords_disabled', { kind: 'not-taken' }],
  [401, 'application_passwords_disabled_for_user', { kind: 'not-taken' }],
  [403, 'rest_forbidden', { kind: 'refused', status: 403, code: 'rest_forbidden' }],
  [404, 'rest_post_invalid_id', { kind: 'refused', status: 404, code: 'rest_post_invalid_id' }],
])('tells WordPress’s own %d %s from a failure', async (status, code, expected) => {
  const { root } = await says(status, anError(code));

  expect(await ask(root)).toEqual(expected);
});

test.each([
  ['a 401 of a server in front of WordPress', 401, '<h1>Authorization required</h1>'],
  ['a firewall’s page', 403, '<!doctype html><title>Blocked</title>'],
  ['too many requests', 429, anError('too_many_requests')],
  ['maintenance', 503, '<h1>Briefly unavailable</h1>'],
  ['an error of PHP’s', 500, anError('internal_server_error')],
  ['a captive portal', 200, '<!doctype html><title>Welcome to the Wi-Fi</title>'],
  ['an answer that was broken off', 200, '{"name":"A'],
])('%s says nothing about the reader', async (_, status, body) => {
  const { root, asked } = await says(status, body);

  await expect(ask(root)).rejects.toThrow(NewsroomUnavailable);
  expect(asked).toHaveLength(1);
});

test('a redirect within the site is followed, password and all', async () => {
  const { root, asked } = await aServer(({ url = '' }, response) => {
    const isThere = url.startsWith('/news');
    response.writeHead(isThere ? 200 : 301, isThere ? {} : { location: `/news${url}` });
    response.end('{"name":"Ada"}');
  });

  expect(await ask(root)).toMatchObject({ kind: 'given' });
  expect(asked[1]?.headers.authorization).toBe(asked[0]?.headers.authorization);
});

test('a redirect to another origin is not followed, with or without the password', async () => {
  const elsewhere = await says(200, '{"name":"Mallory"}');
  const { root } = await says(302, '', { location: elsewhere.root.href });

  await expect(ask(root)).rejects.toThrow(NewsroomUnavailable);
  expect(elsewhere.asked).toEqual([]);
});

test('redirects in a circle end', async () => {
  const { root, asked } = await says(302, '', { location: '/wp-json/again' });

  await expect(ask(root)).rejects.toThrow(NewsroomUnavailable);
  expect(asked.length).toBeLessThan(10);
});

test.each([
  ['nobody listens', async () => new URL('http://127.0.0.1:1/wp-json/')],
  ['it breaks off', async () => (await aServer(({ socket }) => socket.destroy())).root],
])('no error holds anything of the password when %s', async (_, find) => {
  const failure = await ask(await find()).catch((error: unknown) => error);

  expect(failure).toBeInstanceOf(NewsroomUnavailable);
  const said = JSON.stringify(failure, Object.getOwnPropertyNames(failure));
  expect(said).not.toMatch(/correct|horse|YWRhO|ada/);
});
