import { Hono } from 'hono';
import { expect, test } from 'vitest';
import {
  createSignInState,
  type FinishedSignIn,
} from '../../../src/server/accounts/sign-in-state.ts';
import { aBrowser } from '../../support/a-browser.ts';

const MINUTE = 60_000;

/** A site where sign-ins begin and end, and a clock. */
function aSite() {
  const clock = { now: Date.parse('2026-11-23T12:00:00Z') };
  const { startSignIn, finishSignIn } = createSignInState({
    secrets: ['a secret of tests, of more than 32 characters'],
    now: () => clock.now,
  });
  const site = new Hono()
    .get('/start', async (c) =>
      c.text(await startSignIn(c, { returnTo: c.req.query('to') ?? '/article/ferry?a=1#b' })),
    )
    .get('/finish', async (c) => c.json(await finishSignIn(c, c.req.query('state') ?? '')));
  return { site, clock };
}

type Browser = ReturnType<typeof aBrowser>;
const start = async (browser: Browser, to = '/article/ferry') =>
  (await browser.ask(`/start?to=${encodeURIComponent(to)}`)).text();
const finish = async (browser: Browser, state: string) => {
  const answer = await browser.ask(`/finish?state=${state}`);
  const { isOurs, returnTo } = (await answer.json()) as FinishedSignIn;
  return isOurs ? returnTo : null;
};

test('the browser that began a sign-in is led back to where it was', async () => {
  const browser = aBrowser(aSite().site);

  const state = await start(browser, '/article/ferry?a=1#b');

  expect(await finish(browser, state)).toBe('/article/ferry?a=1#b');
});

test('it works once, also for whoever kept the cookie', async () => {
  const browser = aBrowser(aSite().site);
  const state = await start(browser);
  const cookies = [...browser.cookies];

  await finish(browser, state);
  const again = await finish(browser, state);
  for (const [name, value] of cookies) browser.cookies.set(name, value);
  const replayed = await finish(browser, state);

  expect([again, replayed]).toEqual([null, null]);
});

test('it works in no other browser, neither with its own sign-in nor with none', async () => {
  const { site } = aSite();
  const [ours, theirs] = [aBrowser(site), aBrowser(site)];
  const state = await start(ours);

  const without = await finish(theirs, state);
  await start(theirs);
  const withTheirs = await finish(theirs, state);

  expect([without, withTheirs]).toEqual([null, null]);
  expect(await finish(ours, state)).toBe('/article/ferry');
});

test('it works for ten minutes', async () => {
  const { site, clock } = aSite();
  const browser = aBrowser(site);

  const first = await start(browser);
  clock.now += 10 * MINUTE - 1;
  const inTime = await finish(browser, first);
  const second = await start(browser);
  clock.now += 10 * MINUTE;
  const late = await finish(browser, second);

  expect(inTime).toBe('/article/ferry');
  expect(late).toBeNull();
});

test('who is late is still known to have come from where they were', async () => {
  const { site, clock } = aSite();
  const browser = aBrowser(site);
  const state = await start(browser);

  clock.now += 60 * MINUTE;
  const answer = await browser.ask(`/finish?state=${state}`);

  expect(await answer.json()).toEqual({ isOurs: false, returnTo: '/article/ferry' });
});

test('a wrong state ends the sign-in, so that states cannot be tried', async () => {
  const browser = aBrowser(aSite().site);
  const state = await start(browser);

  await finish(browser, 'guessed');

  expect(await finish(browser, state)).toBeNull();
});

test('it leads nowhere else', async () => {
  const browser = aBrowser(aSite().site);

  const state = await start(browser, '//elsewhere.example/');

  expect(await finish(browser, state)).toBe('/');
});

test('its cookie goes to this host alone, by https, for a day, out of reach of scripts', async () => {
  const [cookie] = (await aSite().site.request('/start')).headers.getSetCookie();

  expect(cookie).toMatch(/^__Host-dateline-signing-in=/);
  expect(cookie?.split('; ').slice(1).toSorted()).toEqual(
    ['HttpOnly', 'Max-Age=86400', 'Path=/', 'SameSite=Lax', 'Secure'].toSorted(),
  );
});
