import { expect, onTestFinished, test } from 'vitest';
import type { AppDependencies } from '../../../src/server/app.ts';
import { parseEnvironment } from '../../../src/server/environment.ts';
import type { Device, SessionState } from '../../../src/shared/session.ts';
import type { Problem } from '../../../src/shared/problem.ts';
import { aBrowser } from '../../support/a-browser.ts';
import { anApp } from '../../support/an-app.ts';
import { sampleAccounts } from '../../support/sample-accounts.ts';

const DAY = 86_400_000;
const SUBSCRIBER = { name: 'subscriber', password: 'quince-cheese' };
const READER = { name: 'reader', password: 'cold-porridge' };

function aSite(overrides: Partial<AppDependencies> = {}) {
  const clock = { now: Date.parse('2026-11-23T12:00:00Z') };
  const { close, ...site } = anApp({ now: () => clock.now, ...overrides });
  onTestFinished(close);
  return { ...site, clock, open: () => aBrowser(site.app) };
}

type Browser = ReturnType<typeof aBrowser>;
type Asked = Parameters<Browser['ask']>[1];

const json = async <T>(answer: Promise<Response>) => (await (await answer).json()) as T;
const signIn = (browser: Browser, body: unknown = SUBSCRIBER, asked: Asked = {}) =>
  browser.ask('/api/session', { method: 'POST', body, ...asked });
const sessionOf = (browser: Browser) => json<SessionState>(browser.ask('/api/session'));
const devicesOf = async (browser: Browser) =>
  (await json<{ items: Device[] }>(browser.ask('/api/session/devices'))).items;
const remove = (browser: Browser, path: string, asked: Asked = {}) =>
  browser.ask(path, { method: 'DELETE', ...asked });

test('nobody is signed in at first, which is no error, and says how to', async () => {
  const { open } = aSite();

  const answer = await open().ask('/api/session');

  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({
    reader: null,
    signIn: {
      kind: 'password',
      accounts: [
        { ...SUBSCRIBER, opens: 'all' },
        { ...READER, opens: 'none' },
      ],
    },
  });
  expect(answer.headers.getSetCookie()).toEqual([]);
});

test('a reader signs in, is known by name, and signs out', async () => {
  const browser = aSite().open();

  const signedIn = await signIn(browser);
  const known = await sessionOf(browser);
  const out = await remove(browser, '/api/session');
  const after = await sessionOf(browser);

  expect(signedIn.status).toBe(200);
  expect(await signedIn.json()).toEqual(known);
  expect(known.reader).toEqual({ name: 'Edda Marrowin', opens: 'all' });
  expect(await out.json()).toEqual({ remaining: null });
  expect(after).toEqual({ reader: null, signIn: known.signIn });
});

test.for([
  '/api/session',
  '/api/session/devices',
  '/api/session/devices/none',
  '/api/session/nothing',
])('nothing keeps what %s answers, to anybody', async (path) => {
  const browser = aSite().open();

  const without = await browser.ask(path);
  await signIn(browser);
  const signedIn = await browser.ask(path);

  for (const { headers } of [without, signedIn]) {
    expect(headers.get('Cache-Control')).toBe('private, no-store');
    expect(headers.get('ETag')).toBeNull();
  }
});

test('a wrong password and an unknown name are the same answer', async () => {
  const browser = aSite().open();

  const wrong = await signIn(browser, { ...SUBSCRIBER, password: 'wrong' });
  const unknown = await signIn(browser, { name: 'nobody', password: 'wrong' });

  expect([wrong.status, unknown.status]).toEqual([401, 401]);
  expect(await wrong.text()).toBe(await unknown.text());
  expect([...wrong.headers]).toEqual([...unknown.headers]);
  expect(browser.cookies.size).toBe(0);
});

test('the eleventh wrong password waits, and with it the right one, as for a name that nobody has', async () => {
  const browser = aSite().open();
  const tryTimes = async (name: string) => {
    for (let time = 0; time < 10; time++) await signIn(browser, { name, password: 'wrong' });
    return signIn(browser, { ...SUBSCRIBER, name });
  };

  const known = await tryTimes('subscriber');
  const unknown = await tryTimes('nobody');

  expect([known.status, unknown.status]).toEqual([429, 429]);
  expect(known.headers.get('Retry-After')).toBe('600');
  expect(await known.text()).toBe(await unknown.text());
});

test('behind a proxy that is trusted, readers wait for themselves alone', async () => {
  const environment = parseEnvironment({
    SITE_URL: 'https://reader.example',
    TRUSTED_PROXIES: '127.0.0.1',
  });
  const browser = aSite({ environment }).open();
  const tryFrom = (address: string, time: number) =>
    signIn(
      browser,
      { name: `nobody ${time}`, password: 'wrong' },
      {
        from: '127.0.0.1',
        headers: { 'X-Forwarded-For': `1.2.3.${time}, ${address}` },
      },
    );

  const tries = Array.from({ length: 41 }, (_, time) => tryFrom('203.0.113.7', time));
  const [last] = (await Promise.all(tries)).slice(-1);
  const neighbour = await tryFrom('203.0.113.8', 1);

  expect(last?.status).toBe(429);
  expect(neighbour.status).toBe(401);
});

test('each sign-in is a session of its own, and ends the one before in this browser', async () => {
  const { open } = aSite();
  const browser = open();
  await signIn(browser);
  const former = new Map(browser.cookies);

  await signIn(browser);
  const replayed = open();
  for (const [name, value] of former) replayed.cookies.set(name, value);

  expect(browser.cookies).not.toEqual(former);
  expect(await devicesOf(browser)).toHaveLength(1);
  expect(await sessionOf(replayed)).toMatchObject({ reader: null, reason: 'revoked' });
});

test('a session that was ended elsewhere says so once, and takes its cookie along', async () => {
  const { open } = aSite();
  const [phone, desk] = [open(), open()];
  await signIn(phone);
  await signIn(desk);

  await remove(desk, '/api/session?all=1');
  const first = await sessionOf(phone);
  const second = await sessionOf(phone);

  expect(first).toMatchObject({ reader: null, reason: 'revoked' });
  expect(second).not.toHaveProperty('reason');
});

test('a session expires after thirty days without a visit, and not with one', async () => {
  const { open, clock } = aSite();
  const [visitor, absent] = [open(), open()];
  await signIn(visitor);
  await signIn(absent);

  clock.now += 20 * DAY;
  await sessionOf(visitor);
  clock.now += 10 * DAY;

  expect((await sessionOf(visitor)).reader).not.toBeNull();
  expect(await sessionOf(absent)).toMatchObject({ reader: null, reason: 'expired' });
});

test('the cookie is set anew once a day, and not at every question', async () => {
  const { open, clock } = aSite();
  const browser = open();
  await signIn(browser);
  const cookiesSet = async () => (await browser.ask('/api/session')).headers.getSetCookie().length;

  const atOnce = await cookiesSet();
  clock.now += DAY;
  const nextDay = await cookiesSet();
  const again = await cookiesSet();

  expect([atOnce, nextDay, again]).toEqual([0, 1, 0]);
});

test('a reader sees their devices, this one first, and signs one out from another', async () => {
  const { open } = aSite();
  const [phone, desk] = [open(), open()];
  await signIn(phone);
  await signIn(desk, SUBSCRIBER, {
    headers: {
      'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
    },
  });

  const devices = await devicesOf(desk);
  const gone = await remove(desk, `/api/session/devices/${devices[1]?.id}`);
  const unknown = await remove(desk, `/api/session/devices/${devices[1]?.id}`);

  expect(devices.map(({ name, isThis }) => [name, isThis])).toEqual([
    ['Firefox on Linux', true],
    ['Chrome on Android', false],
  ]);
  expect(gone.status).toBe(204);
  expect(unknown.status).toBe(404);
  expect(await sessionOf(phone)).toMatchObject({ reader: null, reason: 'revoked' });
  expect((await sessionOf(desk)).reader).not.toBeNull();
});

test('removing this device is signing out', async () => {
  const browser = aSite().open();
  await signIn(browser);
  const [device] = await devicesOf(browser);

  await remove(browser, `/api/session/devices/${device?.id}`);

  expect(browser.cookies.size).toBe(0);
});

test('devices are for who is signed in, and others are told why they are not', async () => {
  const { open, clock } = aSite();
  const browser = open();
  const reasonOf = async () => {
    const answer = await browser.ask('/api/session/devices');
    return [answer.status, ((await answer.json()) as Problem).reason];
  };

  const signedOut = await reasonOf();
  await signIn(browser);
  clock.now += 31 * DAY;
  const expired = await reasonOf();

  expect(signedOut).toEqual([401, 'signed-out']);
  expect(expired).toEqual([401, 'expired']);
});

test.for([
  ['POST', '/api/session'],
  ['DELETE', '/api/session'],
  ['DELETE', '/api/session?all=1'],
  ['DELETE', '/api/session/devices/none'],
  ['POST', '/api/session/authorization'],
] as const)('%s %s is refused to pages of other sites', async ([method, path]) => {
  const browser = aSite().open();
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
  const browser = aSite().open();

  const answer = await browser.ask('/api/session', { method: 'POST', ...asked });

  const problem = await answer.text();
  expect(answer.status).toBe(400);
  expect(problem).toMatch(/"detail":"[^"]{15,}"/);
  expect(problem).not.toContain('quince');
});

test('more than 4 kB of body are not read', async () => {
  const answer = await signIn(aSite().open(), { ...SUBSCRIBER, password: 'x'.repeat(5_000) });

  expect(answer.status).toBe(413);
});

test('where a browser would not keep the session, signing in says so instead', async () => {
  const { app } = aSite({ environment: parseEnvironment({}) });
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
  const answer = await aSite()
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
  const broken = async () => {
    throw new Error('The disk is on fire');
  };
  const { open, logged } = aSite({ accounts: { ...accounts, isValid: broken, signOut: broken } });
  const browser = open();
  await signIn(browser);

  const answers = [await signIn(browser), await browser.ask('/api/session')];

  expect(answers.map(({ status }) => status)).toEqual([500, 500]);
  expect(logged()).toContain('A request failed');
  for (const secret of ['quince', 'subscriber', ...browser.cookies.values()]) {
    expect(logged()).not.toContain(secret);
  }
});
