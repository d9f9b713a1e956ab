import { expect, onTestFinished, test } from 'vitest';
import type { AppDependencies } from '../../../src/server/app.ts';
import { aBrowser } from '../../support/a-browser.ts';
import { aReaderState } from '../../support/a-reader-state.ts';
import { aSubscription } from '../../support/a-push-service.ts';
import { anApp } from '../../support/an-app.ts';

const ENDPOINT = 'https://push.example.org/send/c4f1';
const QUIET = { from: '22:00', to: '07:00', timeZone: 'Europe/Berlin' };

function aSite(overrides: Partial<AppDependencies> = {}) {
  const { close, ...site } = anApp(overrides);
  onTestFinished(close);
  const { subscription } = aSubscription(ENDPOINT);
  const request = {
    subscription,
    subjects: [{ kind: 'category', slug: 'culture' }],
    language: 'en-GB',
    quiet: QUIET,
  };
  return { ...site, subscription, request, browser: aBrowser(site.app) };
}

test('a browser subscribes with the newsroom’s key, changes what it follows, moves and ends', async () => {
  const { browser, readerState, request } = aSite();
  const moved = aSubscription('https://push.example.org/send/other').subscription;

  const key = (await (await browser.ask('/api/push/key')).json()) as { key: string };
  const same = (await (await browser.ask('/api/push/key')).json()) as { key: string };
  const begun = await browser.ask('/api/push', { method: 'POST', body: request });
  const first = await readerState.findFollower(ENDPOINT);
  const changed = await browser.ask('/api/push', {
    method: 'PUT',
    body: { endpoint: ENDPOINT, subscription: moved, subjects: [{ kind: 'tag', slug: 'ferries' }] },
  });
  const second = await readerState.findFollower(moved.endpoint);
  const ended = await browser.ask('/api/push', {
    method: 'DELETE',
    body: { endpoint: moved.endpoint },
  });

  expect(Buffer.from(key.key, 'base64url')).toHaveLength(65);
  expect(same).toEqual(key);
  expect([begun.status, changed.status, ended.status]).toEqual([204, 204, 204]);
  expect(begun.headers.get('Cache-Control')).toBe('private, no-store');
  const { subscription, ...wishes } = request;
  expect(first).toEqual({ ...subscription, ...wishes });
  expect(second).toEqual({ ...moved, ...wishes, subjects: [{ kind: 'tag', slug: 'ferries' }] });
  expect(await readerState.countFollowers()).toBe(0);
});

test('the same browser is kept once, however often it subscribes', async () => {
  const { browser, readerState, request } = aSite();

  await browser.ask('/api/push', { method: 'POST', body: request });
  await browser.ask('/api/push', { method: 'POST', body: { ...request, quiet: null } });

  expect(await readerState.countFollowers()).toBe(1);
  expect(await readerState.findFollower(ENDPOINT)).toMatchObject({ quiet: null });
});

test('a change of a browser that is not known is 404, so that it subscribes anew', async () => {
  const { browser } = aSite();

  const answer = await browser.ask('/api/push', { method: 'PUT', body: { endpoint: ENDPOINT } });

  expect(answer.status).toBe(404);
  expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
});

test.for([
  'http://push.example.org/send/c4f1',
  'https://localhost/send',
  'https://printer.local/send',
  'https://127.0.0.1/send',
  'https://192.168.1.9/send',
  'https://[::1]/send',
  'https://[::ffff:10.0.0.1]/send',
  'https://0x7f000001/send',
  'https://intranet/send',
  'https://user:word@push.example.org/send',
  'javascript:alert(1)',
  'no address',
])('an endpoint such as %s is refused in words, new or moved to', async (endpoint) => {
  const { browser, readerState, request, subscription } = aSite();
  await browser.ask('/api/push', { method: 'POST', body: request });
  const hidden = { ...subscription, endpoint };

  const subscribed = await browser.ask('/api/push', {
    method: 'POST',
    body: { ...request, subscription: hidden },
  });
  const moved = await browser.ask('/api/push', {
    method: 'PUT',
    body: { endpoint: ENDPOINT, subscription: hidden },
  });

  expect([subscribed.status, moved.status]).toEqual([400, 400]);
  expect(await subscribed.text()).toContain('The endpoint ');
  expect(await readerState.countFollowers()).toBe(1);
});

test('a local one is admitted where a test’s configuration says so', async () => {
  const { browser, request, subscription } = aSite({ endpointRules: { admitsLocal: true } });
  const local = { ...subscription, endpoint: 'http://127.0.0.1:4000/send' };

  const answer = await browser.ask('/api/push', {
    method: 'POST',
    body: { ...request, subscription: local },
  });

  expect(answer.status).toBe(204);
});

test.for([
  ['a key that is too short', { keys: { p256dh: 'abc', auth: 'a'.repeat(22) } }, {}],
  ['a subject of another kind', {}, { subjects: [{ kind: 'latest', slug: 'x' }] }],
  [
    'more subjects than anybody reads',
    {},
    { subjects: Array.from({ length: 101 }, () => ({ kind: 'tag', slug: 'x' })) },
  ],
  ['hours that are none', {}, { quiet: { ...QUIET, from: '25:00' } }],
  ['a time zone that is none', {}, { quiet: { ...QUIET, timeZone: 'Europe/Atlantis' } }],
] as const)('%s is a bad request, in words that repeat nothing of it', async ([, keys, wishes]) => {
  const { browser, readerState, request, subscription } = aSite();

  const answer = await browser.ask('/api/push', {
    method: 'POST',
    body: { ...request, ...wishes, subscription: { ...subscription, ...keys } },
  });

  const problem = await answer.text();
  expect(answer.status).toBe(400);
  expect(problem).toMatch(/"detail":"[^"]{15,}"/);
  expect(problem).not.toMatch(/c4f1|Atlantis/);
  expect(await readerState.countFollowers()).toBe(0);
});

test.for(['POST', 'PUT', 'DELETE'])('%s is refused to pages of other sites', async (method) => {
  const { browser, readerState, request } = aSite();
  await browser.ask('/api/push', { method: 'POST', body: request });

  const answer = await browser.ask('/api/push', {
    method,
    body: { ...request, endpoint: ENDPOINT, subjects: [] },
    headers: { 'Sec-Fetch-Site': 'cross-site' },
  });

  expect(answer.status).toBe(403);
  expect(await readerState.findFollower(ENDPOINT)).toMatchObject({ subjects: request.subjects });
});

test('more than 48 kB of body are not read', async () => {
  const { browser, request } = aSite();

  const answer = await browser.ask('/api/push', {
    method: 'POST',
    body: { ...request, more: 'x'.repeat(50_000) },
  });

  expect(answer.status).toBe(413);
});

test('from one address so many changes are taken in ten minutes, and then it is told when to come again', async () => {
  const { browser } = aSite();
  const end = (from: string) =>
    browser.ask('/api/push', { method: 'DELETE', body: { endpoint: ENDPOINT }, from });
  for (let time = 0; time < 300; time += 1) await end('203.0.113.7');

  const refused = await end('203.0.113.7');
  const other = await end('203.0.113.8');

  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(500);
  expect(other.status).toBe(204);
});

const refuse = () => Promise.reject(new Error('The disk is full'));

test('where it fails, the log says so and names neither the endpoint nor a key', async () => {
  const { readerState, close } = aReaderState();
  onTestFinished(close);
  const { browser, request, logged } = aSite({
    readerState: { ...readerState, keepFollower: refuse },
  });

  const answer = await browser.ask('/api/push', { method: 'POST', body: request });

  expect(answer.status).toBe(500);
  expect(logged()).toContain('The disk is full');
  expect(logged()).not.toMatch(new RegExp(`c4f1|${request.subscription.keys.auth}`));
});
