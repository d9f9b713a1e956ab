import { expect, onTestFinished, test } from 'vitest';
import { parseEnvironment } from '../../../src/server/environment.ts';
import type { Problem } from '../../../src/shared/problem.ts';
import type { Device, SignedOut } from '../../../src/shared/session.ts';
import type { aBrowser } from '../../support/a-browser.ts';
import { sampleAccounts } from '../../support/sample-accounts.ts';
import {
  aSessionSite,
  DAY,
  READER,
  sessionOf,
  signIn,
  SUBSCRIBER,
  type Asked,
} from './a-session-site.ts';

type Browser = ReturnType<typeof aBrowser>;

const devicesOf = async (browser: Browser) => {
  const answer = await browser.ask('/api/session/devices');
  return ((await answer.json()) as { items: Device[] }).items;
};
const remove = (browser: Browser, path: string, asked: Asked = {}) =>
  browser.ask(path, { method: 'DELETE', ...asked });

test('nobody is signed in at first, which is no error, and says how to', async () => {
  const { open } = aSessionSite();

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
  const browser = aSessionSite().open();

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
  const browser = aSessionSite().open();

  const without = await browser.ask(path);
  await signIn(browser);
  const signedIn = await browser.ask(path);

  for (const { headers } of [without, signedIn]) {
    expect(headers.get('Cache-Control')).toBe('private, no-store');
    expect(headers.get('ETag')).toBeNull();
  }
});

test('a wrong password and an unknown name are the same answer', async () => {
  const browser = aSessionSite().open();

  const wrong = await signIn(browser, { ...SUBSCRIBER, password: 'wrong' });
  const unknown = await signIn(browser, { name: 'nobody', password: 'wrong' });

  expect([wrong.status, unknown.status]).toEqual([401, 401]);
  expect(await wrong.text()).toBe(await unknown.text());
  expect([...wrong.headers]).toEqual([...unknown.headers]);
  expect(browser.cookies.size).toBe(0);
});

test('the eleventh wrong password waits, and with it the right one, as for a name that nobody has', async () => {
  const browser = aSessionSite().open();
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
  const browser = aSessionSite({ environment }).open();
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
  const { open } = aSessionSite();
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

test('the cookie goes at once, however long the newsroom takes to end the session', async () => {
  const { accounts, close } = sampleAccounts();
  onTestFinished(close);
  const ended = Promise.withResolvers<SignedOut>();
  const site = aSessionSite({ accounts: { ...accounts, signOut: async () => ended.promise } });
  const browser = site.open();
  await signIn(browser);
  const signedIn = browser.cookies.size;

  const answer = await remove(browser, '/api/session');

  expect([signedIn, browser.cookies.size]).toEqual([1, 0]);
  ended.resolve({ remaining: 'https://news.example/profile' });
  expect(await answer.json()).toEqual({ remaining: 'https://news.example/profile' });
});

test('a session that was ended elsewhere says so once, and takes its cookie along', async () => {
  const { open } = aSessionSite();
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
  const { open, clock } = aSessionSite();
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
  const { open, clock } = aSessionSite();
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
  const { open } = aSessionSite();
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
  const browser = aSessionSite().open();
  await signIn(browser);
  const [device] = await devicesOf(browser);

  await remove(browser, `/api/session/devices/${device?.id}`);

  expect(browser.cookies.size).toBe(0);
});

test('devices are for who is signed in, and others are told why they are not', async () => {
  const { open, clock } = aSessionSite();
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
