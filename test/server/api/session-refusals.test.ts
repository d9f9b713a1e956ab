import { expect, onTestFinished, test } from 'vitest';
import { parseEnvironment } from '../../../src/server/environment.ts';
import type { Problem } from '../../../src/shared/problem.ts';
import { sampleAccounts } from '../../support/sample-accounts.ts';
import { aSessionSite, sessionOf, signIn, SUBSCRIBER } from './a-session-site.ts';

test.for([
  ['POST', '/api/session'],
  ['DELETE', '/api/session'],
  ['DELETE', '/api/session?all=1'],
  ['DELETE', '/api/session/devices/none'],
  ['POST', '/api/session/authorization'],
] as const)('%s %s is refused to pages of other sites', async ([method, path]) => {
  const browser = aSessionSite().open();
  await signIn(browser);
  const body = method === 'POST' ? { body: SUBSCRIBER } : {};

  const answer = await browser.ask(path, {
    method,
    ...body,
    headers: { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://elsewhere.example' },
  });

  expect(answer.status).toBe(403);
  expect(answer.headers.getSetCookie()).toEqual([]);
  expect((await sessionOf(browser)).reader).not.toBeNull();
});

test.for([
  ['no JSON', { body: undefined, headers: { 'Content-Type': 'application/json' } }],
  [
    'a form',
    { body: SUBSCRIBER, headers: { 'Content-Type': 'application/x-www-form-urlencoded' } },
  ],
  ['no password', { body: { name: 'subscriber' } }],
  ['a number for a name', { body: { ...SUBSCRIBER, name: 1 } }],
  ['an empty name', { body: { ...SUBSCRIBER, name: '' } }],
  ['a list', { body: [SUBSCRIBER] }],
] as const)('%s is a bad request, in words that repeat nothing of it', async ([, asked]) => {
  const browser = aSessionSite().open();

  const answer = await browser.ask('/api/session', { method: 'POST', ...asked });

  const problem = await answer.text();
  expect(answer.status).toBe(400);
  expect(problem).toMatch(/"detail":"[^"]{15,}"/);
  expect(problem).not.toContain('quince');
});

test('more than 4 kB of body are not read', async () => {
  const answer = await signIn(aSessionSite().open(), {
    ...SUBSCRIBER,
    password: 'x'.repeat(5_000),
  });

  expect(answer.status).toBe(413);
});

test('whoever came in may mistype their password as often again', async () => {
  const browser = aSessionSite().open();
  const mistype = async () => {
    for (let time = 0; time < 9; time++)
      await signIn(browser, { ...SUBSCRIBER, password: 'wrong' });
  };

  await mistype();
  const first = await signIn(browser);
  await mistype();
  const second = await signIn(browser);

  expect([first.status, second.status]).toEqual([200, 200]);
});

test('where a browser would not keep the session, signing in says so instead', async () => {
  const { app } = aSessionSite({ environment: parseEnvironment({}) });
  const signInAt = (origin: string) =>
    app.request(`${origin.replace('https:', 'http:')}/api/session`, {
      method: 'POST',
      body: JSON.stringify(SUBSCRIBER),
      headers: { 'Content-Type': 'application/json', Origin: origin },
    });

  const plain = await signInAt('http://192.168.1.9:3000');
  const own = await signInAt('http://localhost:3000');
  const behindProxy = await signInAt('https://reader.example');

  expect(plain.status).toBe(409);
  expect(((await plain.json()) as Problem).detail).toContain('https');
  expect([own.status, behindProxy.status]).toEqual([200, 200]);
});

test('readers of the sample are led to no other site to sign in', async () => {
  const answer = await aSessionSite()
    .open()
    .ask('/api/session/authorization', {
      method: 'POST',
      body: { returnTo: '/' },
    });

  expect(answer.status).toBe(404);
});

test('nothing of a password or a session is logged, whatever happens', async () => {
  const { accounts, close } = sampleAccounts();
  onTestFinished(close);
  const { open, logged } = aSessionSite({
    accounts: { ...accounts, isValid: broken, signOut: broken },
  });
  const browser = open();
  await signIn(browser);

  const answers = [await signIn(browser), await browser.ask('/api/session')];

  expect(answers.map(({ status }) => status)).toEqual([500, 500]);
  expect(logged()).toContain('A request failed');
  for (const secret of ['quince', 'subscriber', ...browser.cookies.values()]) {
    expect(logged()).not.toContain(secret);
  }
});

async function broken(): Promise<never> {
  throw new Error('The disk is on fire');
}
