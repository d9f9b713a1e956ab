import { Hono } from 'hono';
import { expect, test } from 'vitest';
import type { NewsroomAccounts } from '../../../src/server/accounts/accounts.ts';
import { createSessionKeeper } from '../../../src/server/accounts/create-session-keeper.ts';
import { createSignInState } from '../../../src/server/accounts/sign-in-state.ts';
import { createThrottle } from '../../../src/server/accounts/throttle.ts';
import { APP_ID } from '../../../src/server/accounts/wordpress/own-passwords.ts';
import { signInCallbackRoutes } from '../../../src/server/api/sign-in-callback.ts';
import { logRequests } from '../../../src/server/http/request-log.ts';
import { aLog } from '../../support/a-log.ts';
import { aPassword, aReader } from '../../support/wordpress-double-readers.ts';
import { anAccountSite } from '../accounts/wordpress/an-account-site.ts';

const SECRETS = ['a secret of at least thirty-two characters'];
const STORY = '/article/the-ferry-that-waits?from=latest#end';

/** A browser that has begun to sign in at a site with one reader, and what comes back to it. */
async function aSignIn({
  accept,
  patience = 10_000,
}: { accept?: NewsroomAccounts['accept']; patience?: number } = {}) {
  const { double, accounts, clock, wait } = await anAccountSite();
  const ada = aReader();
  double.readers.push(ada);
  const { log, text } = aLog();
  const keeper = createSessionKeeper({ secrets: SECRETS, now: clock });
  const signIns = createSignInState({ secrets: SECRETS, now: clock });
  const app = new Hono()
    .use(logRequests(log))
    .get('/begin', async (c) => c.text(await signIns.startSignIn(c, { returnTo: STORY })))
    .get('/who', async (c) => c.json(await keeper.open(c)))
    .route(
      '/',
      signInCallbackRoutes({
        accounts: accept === undefined ? accounts : { ...accounts, accept },
        keeper,
        signIns,
        throttle: createThrottle({ now: clock }),
        clientAddress: (c) => c.req.header('X-From') ?? '',
        log,
        now: clock,
        patience,
      }),
    );

  function aBrowser(from = '192.0.2.1') {
    const cookies = new Map<string, string>();
    async function get(path: string) {
      const held = [...cookies].map((pair) => pair.join('=')).join('; ');
      const headers = { cookie: held, 'X-From': from };
      const answer = await app.request(path, { headers });
      for (const cookie of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
        if (/Max-Age=0/i.test(cookie)) cookies.delete(name);
        else cookies.set(name, value);
      }
      return answer;
    }
    const begin = async () => (await get('/begin')).text();
    const comeBack = async (state: string, query: Record<string, string>) =>
      get(`/sign-in/callback?${new URLSearchParams({ state, ...query })}`);
    const who = async () => (await get('/who')).json() as Promise<Record<string, unknown>>;
    return { begin, comeBack, who };
  }
  /** What the site's page adds to the address for who agrees. */
  const agreed = (password = aPassword(ada, { app_id: APP_ID }).secret) => ({
    site_url: double.url,
    user_login: ada.login,
    password,
  });
  return { double, ada, aBrowser, agreed, wait, text, ...aBrowser() };
}

test('who agrees at the newsroom’s page is led on at once, signed in, to where they were', async () => {
  const { ada, begin, comeBack, agreed, who } = await aSignIn();

  const answer = await comeBack(await begin(), agreed());

  expect(answer.status).toBe(303);
  expect(answer.headers.get('Location')).toBe(`/sign-in?return=${encodeURIComponent(STORY)}`);
  expect(answer.headers.get('Referrer-Policy')).toBe('no-referrer');
  expect(answer.headers.get('Cache-Control')).toBe('private, no-store');
  expect(await answer.text()).toBe('');
  const [password] = ada.passwords;
  expect(await who()).toMatchObject({
    kind: 'session',
    session: {
      login: 'ada',
      name: 'Ada Wren',
      password: { secret: password?.secret, id: password?.uuid },
      opens: 'all',
    },
  });
});

test('neither the address that it leads to nor the cookie lets the password be read', async () => {
  const { begin, comeBack, agreed } = await aSignIn();
  const given = agreed();

  const answer = await comeBack(await begin(), given);

  expect(JSON.stringify([...answer.headers])).not.toContain(given.password);
});

test.each([
  ['declines', { success: 'false' }, 'rejected'],
  ['comes back with nothing', {}, 'rejected'],
  ['may have no application passwords', { success: 'false', error: 'disabled' }, 'refused'],
])('a reader who %s is told so, and keeps the way back', async (_, query, fault) => {
  const { double, begin, comeBack, who } = await aSignIn();

  const answer = await comeBack(await begin(), query);

  const { pathname, searchParams } = new URL(answer.headers.get('Location') ?? '', 'http://here');
  expect(answer.status).toBe(303);
  expect([pathname, Object.fromEntries(searchParams)]).toEqual([
    '/sign-in',
    { return: STORY, fault },
  ]);
  expect(await who()).toEqual({ kind: 'none', reason: 'signed-out' });
  expect(double.requests).toEqual([]);
});

const addressIn = (answer: Response) => answer.headers.get('Location');

test('a state that this browser did not begin, has used or left too long signs nobody in', async () => {
  const { double, aBrowser, begin, comeBack, agreed, wait } = await aSignIn();
  const other = aBrowser();
  const used = await begin();
  await comeBack(used, { success: 'false' });
  const others = await other.begin();
  double.requests.length = 0;

  expect(addressIn(await comeBack(others, agreed()))).toBe('/sign-in?fault=stale');
  expect(addressIn(await comeBack(used, agreed()))).toBe('/sign-in?fault=stale');
  const without = await comeBack('', agreed());
  expect([without.status, addressIn(without)]).toEqual([303, '/sign-in?fault=stale']);
  expect(without.headers.get('Referrer-Policy')).toBe('no-referrer');
  expect(without.headers.get('Cache-Control')).toBe('private, no-store');
  const late = await begin();
  wait(11 * 60_000);
  const where = `/sign-in?return=${encodeURIComponent(STORY)}&fault=stale`;
  expect(addressIn(await comeBack(late, agreed()))).toBe(where);
  expect(double.requests).toEqual([]);
});

test('a password that the newsroom does not take is refused', async () => {
  const { begin, comeBack, agreed, who } = await aSignIn();

  const answer = await comeBack(await begin(), agreed('guessed'));

  expect(answer.headers.get('Location')).toContain('fault=refused');
  expect(await who()).toMatchObject({ kind: 'none' });
});

test('a newsroom that is down now lets nobody in, and is to be tried again', async () => {
  const { double, begin, comeBack, agreed, who } = await aSignIn();
  double.fault = ({ route }) =>
    route === '' ? undefined : { status: 502, body: '<h1>Bad gateway' };

  const answer = await comeBack(await begin(), agreed());

  expect(answer.headers.get('Location')).toContain('fault=unreachable');
  expect(await who()).toMatchObject({ kind: 'none' });
});

test('who guesses is made to wait, and the newsroom is not asked for it', async () => {
  const { double, begin, comeBack, agreed } = await aSignIn();
  const guess = async () => comeBack(await begin(), agreed('guessed'));
  for (let guesses = 0; guesses < 10; guesses += 1) await guess();
  double.requests.length = 0;

  const answer = await guess();

  expect(answer.headers.get('Location')).toContain('fault=throttled');
  expect(double.requests).toEqual([]);
});

test('who guesses at many accounts is made to wait, and nobody who comes from elsewhere', async () => {
  const { aBrowser, agreed } = await aSignIn({ accept: async () => undefined });
  const guess = async ({ begin, comeBack }: ReturnType<typeof aBrowser>, time: number) =>
    addressIn(await comeBack(await begin(), { ...agreed('guessed'), user_login: `ada ${time}` }));
  const guesser = aBrowser();
  for (let time = 0; time < 40; time += 1) await guess(guesser, time);

  expect(await guess(guesser, 41)).toContain('fault=throttled');
  expect(await guess(aBrowser('192.0.2.2'), 41)).toContain('fault=refused');
});

test('whoever came in has their tries back', async () => {
  const { begin, comeBack, agreed } = await aSignIn();
  const guess = async () => comeBack(await begin(), agreed('guessed'));
  for (let guesses = 0; guesses < 9; guesses += 1) await guess();
  await comeBack(await begin(), agreed());

  const answer = await guess();

  expect(addressIn(answer)).toContain('fault=refused');
});

test('who signs in again leaves no password behind', async () => {
  const { ada, begin, comeBack, agreed } = await aSignIn();
  await comeBack(await begin(), agreed());

  await comeBack(await begin(), agreed());

  await expect.poll(() => ada.passwords).toHaveLength(1);
});

test('who comes back to a newsroom that does not answer is led on before the connection is given up', async () => {
  const { begin, comeBack, agreed } = await aSignIn({
    accept: () => new Promise(() => undefined),
    patience: 20,
  });

  const answer = await comeBack(await begin(), agreed());

  expect(answer.headers.get('Location')).toContain('fault=unreachable');
});

test('whatever goes wrong leads on and is logged without a word of the reader’s', async () => {
  const { begin, comeBack, agreed, text } = await aSignIn({
    accept: (given) => Promise.reject(new TypeError(`broken by ${JSON.stringify(given)}`)),
  });
  const given = agreed();

  const answer = await comeBack(await begin(), given);

  expect([answer.status, answer.headers.get('Location')]).toEqual([
    303,
    expect.stringContaining('fault=unreachable'),
  ]);
  expect(text()).toContain('A sign-in failed');
  expect(text()).not.toContain(given.password);
  expect(text()).not.toContain('ada');
});
