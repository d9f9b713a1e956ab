import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { createSeal } from '../../../src/server/accounts/create-seal.ts';
import { createSessionKeeper } from '../../../src/server/accounts/create-session-keeper.ts';
import type { Session } from '../../../src/server/accounts/session.ts';
import { aBrowser } from '../../support/a-browser.ts';

const DAY = 86_400_000;
const NOW = Date.parse('2026-11-23T12:00:00Z');
const OLD = 'the former secret, of more than 32 characters';
const NEW = 'the present secret, of more than 32 characters';

const SESSION: Session = {
  id: '0b9f6a52-canary',
  login: 'subscriber',
  name: 'Edda Marrowin',
  password: { secret: 'abcd efgh canary', id: 'uuid' },
  signedInAt: NOW,
  sealedAt: NOW,
  opens: 'all',
  opensLearnedAt: NOW,
};

/** A site that keeps the session above, says what it finds, and drops it. */
function aSite({
  secrets = [NEW],
  now = () => NOW,
}: { secrets?: string[]; now?: () => number } = {}) {
  const keeper = createSessionKeeper({ secrets, now });
  return new Hono()
    .get('/keep', async (c) => {
      await keeper.keep(c, SESSION);
      return c.text('kept');
    })
    .get('/drop', (c) => {
      keeper.drop(c);
      return c.text('dropped');
    })
    .get('/end', (c) => {
      keeper.drop(c, SESSION);
      return c.text('ended');
    })
    .get('/', async (c) => c.json(await keeper.open(c)));
}

const openIn = async (site: Hono, cookie: string) =>
  (await site.request('/', { headers: { Cookie: `__Host-dateline=${cookie}` } })).json();

const SIGNED_IN = { kind: 'session', session: SESSION };
const EXPIRED = { kind: 'none', reason: 'expired' };

test('a session that is kept is found again, and one that is dropped is not', async () => {
  const browser = aBrowser(aSite());

  await browser.ask('/keep');
  const kept = await (await browser.ask('/')).json();
  await browser.ask('/drop');
  const dropped = await (await browser.ask('/')).json();

  expect(kept).toEqual(SIGNED_IN);
  expect(dropped).toEqual({ kind: 'none', reason: 'signed-out' });
});

test('its cookie goes to this host alone, by https, out of reach of scripts and of other sites’ posts', async () => {
  const [kept] = (await aSite().request('/keep')).headers.getSetCookie();
  const [dropped] = (await aSite().request('/drop')).headers.getSetCookie();

  expect(kept?.split('; ').slice(1).toSorted()).toEqual(
    ['HttpOnly', 'Max-Age=2592000', 'Path=/', 'SameSite=Lax', 'Secure'].toSorted(),
  );
  expect(kept).toMatch(/^__Host-dateline=/);
  expect(dropped).toMatch(/^__Host-dateline=; Max-Age=0; Path=\/;.*Secure/);
});

test('nothing of a session can be read in its cookie', async () => {
  const browser = aBrowser(aSite());

  await browser.ask('/keep');

  const [cookie = ''] = browser.cookies.values();
  const decoded = cookie
    .split('.')
    .map((part) => Buffer.from(part, 'base64url').toString('latin1'));
  for (const secret of ['canary', 'subscriber', 'Edda', '0b9f6a52']) {
    expect([cookie, ...decoded].join('\n')).not.toContain(secret);
  }
});

test('a cookie that is changed anywhere, cut short or lengthened is none', async () => {
  const site = aSite();
  const browser = aBrowser(site);
  await browser.ask('/keep');
  const [cookie = ''] = browser.cookies.values();
  // The last letter of a part may hold bits that stand for nothing.
  const places = Array.from(cookie, (_, place) => place).filter((place) =>
    /[\w-]{2}/.test(cookie.slice(place, place + 2)),
  );
  const changed = places
    .filter((place) => place % 7 === 0)
    .map((place) => {
      const letter = cookie[place] === 'A' ? 'B' : 'A';
      return cookie.slice(0, place) + letter + cookie.slice(place + 1);
    });
  const others = [
    cookie.slice(0, -4),
    cookie.slice(4),
    `${cookie}AAAA`,
    '',
    '....',
    'x'.repeat(4_000),
  ];

  const found = await Promise.all([...changed, ...others].map((text) => openIn(site, text)));

  expect(changed.length).toBeGreaterThan(50);
  expect(found).toEqual(found.map(() => EXPIRED));
  expect(await openIn(site, cookie)).toEqual(SIGNED_IN);
});

test.for([
  ['another secret', createSeal({ secrets: [OLD], purpose: 'session' }), SESSION],
  ['another purpose', createSeal({ secrets: [NEW], purpose: 'sign-in' }), SESSION],
  [
    'a field that is missing',
    createSeal({ secrets: [NEW], purpose: 'session' }),
    { ...SESSION, login: undefined },
  ],
  [
    'a field too many',
    createSeal({ secrets: [NEW], purpose: 'session' }),
    { ...SESSION, admin: true },
  ],
  [
    'a number that is none',
    createSeal({ secrets: [NEW], purpose: 'session' }),
    { ...SESSION, sealedAt: 'now' },
  ],
] as const)('one sealed with %s is none', async ([, seal, content]) => {
  expect(await openIn(aSite(), await seal.seal(content))).toEqual(EXPIRED);
});

test('it expires thirty days after it was sealed, and begins anew when it is sealed again', async () => {
  let now = NOW;
  const browser = aBrowser(aSite({ now: () => now }));
  const ask = async () => (await (await browser.ask('/')).json()) as { kind: string };
  await browser.ask('/keep');

  now = NOW + 30 * DAY - 1;
  const before = await ask();
  await browser.ask('/keep');
  now += 30 * DAY - 1;
  const renewed = await ask();
  now += 1;
  const after = await ask();

  expect(before.kind).toBe('session');
  expect(renewed.kind).toBe('session');
  expect(after).toEqual(EXPIRED);
});

test('a session that was ended is opened no more, though an answer on its way brings its cookie back', async () => {
  const site = aSite();
  const browser = aBrowser(site);
  await browser.ask('/keep');
  const [cookie = ''] = browser.cookies.values();

  await browser.ask('/end');

  expect(browser.cookies.size).toBe(0);
  expect(await openIn(site, cookie)).toEqual({ kind: 'none', reason: 'revoked' });
});

test('a new secret in front of the old one signs nobody out; without the old one it does', async () => {
  const browser = aBrowser(aSite({ secrets: [OLD] }));
  await browser.ask('/keep');
  const [cookie = ''] = browser.cookies.values();

  expect(await openIn(aSite({ secrets: [NEW, OLD] }), cookie)).toEqual(SIGNED_IN);
  expect(await openIn(aSite({ secrets: [NEW] }), cookie)).toEqual(EXPIRED);
});

test('a session is sealed by the newest secret, so that the old one can go thirty days later', async () => {
  const browser = aBrowser(aSite({ secrets: [NEW, OLD] }));

  await browser.ask('/keep');

  const [cookie = ''] = browser.cookies.values();
  expect(await openIn(aSite({ secrets: [NEW] }), cookie)).toEqual(SIGNED_IN);
});
