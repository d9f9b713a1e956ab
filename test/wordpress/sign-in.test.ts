import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { startServer, type RunningServer } from '../support/server.ts';
import { aDoubleSite, aPost } from '../support/wordpress-double-site.ts';
import { startNewsroom, type Member, type RealNewsroom } from './start-newsroom.ts';

const ADA: Member = { login: 'ada', password: 'quince-cheese', name: 'Ada Wren', isMember: true };
const STORY = '/article/the-night-boat';
const CONTENT = Array.from(
  { length: 12 },
  (_, place) => `<p>Canary ${place}: the crew of the night boat counts what the day boat left.</p>`,
).join('\n');
const PHONE =
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36';

type WordPressState = Awaited<ReturnType<BrowserContext['storageState']>>;

let newsroom: RealNewsroom;
let server: RunningServer;
let browser: Browser;
/** A browser in which Ada is logged in at the newsroom already, as most who read there are. */
let loggedIn: WordPressState;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  newsroom = await startNewsroom(
    aDoubleSite({
      posts: [
        aPost({ id: 11, slug: 'the-night-boat', categories: [3], content: CONTENT }),
        aPost({ id: 10, slug: 'the-day-boat' }),
      ],
    }),
  );
  await newsroom.keepMembers(ADA);
  server = await startServer({ env: environment() });
  browser = await launchBrowser();
  const first = await browser.newPage();
  await first.goto(`${newsroom.url}/wp-login.php`);
  await logIn(first, ADA.password);
  await first.getByRole('heading', { name: 'Profile', exact: true }).waitFor();
  loggedIn = await first.context().storageState();
  await first.context().close();
});

afterAll(async () => {
  await browser.close();
  await server.stop();
  await newsroom.close();
});

beforeEach(async () => {
  await newsroom.keepMembers(ADA);
  context = await browser.newContext({
    baseURL: server.origin,
    storageState: loggedIn,
    userAgent: PHONE,
  });
  context.setDefaultTimeout(60_000);
  page = await context.newPage();
});

afterEach(() => context.close());

const environment = () => ({
  WORDPRESS_URL: newsroom.url,
  SESSION_SECRET: 'a secret of these tests of more than 32 characters',
  STATE_FILE: join(newsroom.folder, 'state.db'),
});

async function logIn(there: Page, password: string) {
  await there.getByLabel('Username or Email Address').fill(ADA.login);
  await there.getByLabel('Password', { exact: true }).fill(password);
  await there.getByRole('button', { name: 'Log In' }).click();
}

/** Follows the sign-in page to the newsroom's own. */
async function goThere() {
  await page.goto(`/sign-in?return=${encodeURIComponent(STORY)}`);
  await page.getByRole('button', { name: /^Sign in at / }).click();
  await page.waitForURL((url) => url.origin !== server.origin);
}

/** Answers what the newsroom's page asks; resolves with where that leads. */
async function answer(words: 'Yes, I approve' | 'No, I do not approve') {
  await page.getByRole('button', { name: words }).click();
  // Who is signed in is led on by the page.
  await page.waitForURL(
    ({ origin, pathname, searchParams }) =>
      origin === server.origin && (pathname !== '/sign-in' || searchParams.has('fault')),
  );
  const { pathname, searchParams } = new URL(page.url());
  return { pathname, ...Object.fromEntries(searchParams) };
}

async function signIn() {
  await goThere();
  expect(await answer('Yes, I approve')).toEqual({ pathname: STORY });
}

/** What a path answers to a page of this browser's. */
async function ask(path: string, method = 'GET') {
  return page.evaluate(
    async ([to, how]) => {
      const response = await fetch(to, { method: how });
      const text = await response.text();
      const body = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
      return { status: response.status, body, text };
    },
    [path, method] as const,
  );
}

const session = async () => (await ask('/api/session')).body;
const story = async () => ask('/api/private/articles/the-night-boat');

test('who agrees at the newsroom’s page is back at the story, signed in, their password in no address and no line of the server’s', async () => {
  const shown: string[] = [];
  page.on('framenavigated', (frame) => shown.push(frame.url()));

  await signIn();

  expect(await session()).toMatchObject({ reader: { name: 'Ada Wren', opens: 'all' } });
  const { status, text } = await story();
  expect([status, text.includes('Canary 11')]).toEqual([200, true]);
  expect(shown.filter((address) => address.includes('password='))).toEqual([]);
  expect(server.output()).not.toContain('password=');
});

test('who does not agree is told so, and is nobody', async () => {
  await goThere();

  expect(await answer('No, I do not approve')).toEqual({
    pathname: '/sign-in',
    fault: 'rejected',
    return: STORY,
  });
  expect(await session()).toMatchObject({ reader: null });
});

test('a membership that ends or begins decides at the next story, and the session stays', async () => {
  await newsroom.keepMembers({ ...ADA, isMember: false });
  await signIn();

  const without = await session();
  const refused = await story();
  await newsroom.keepMembers(ADA);
  const given = await story();

  expect(without).toMatchObject({ reader: { opens: 'none' } });
  expect([refused.status, given.status]).toEqual([403, 200]);
  expect(refused.text).not.toContain('Canary 1');
});

test('a password that is revoked at the newsroom ends the session at the next request, which says so', async () => {
  await signIn();
  const there = await context.newPage();
  there.on('dialog', (dialog) => void dialog.accept());
  await there.goto(`${newsroom.url}/wp-admin/profile.php`);
  await there.getByRole('button', { name: 'Revoke all application passwords' }).click();
  await there.getByText('All application passwords revoked.').waitFor();

  const refused = await story();

  expect([refused.status, refused.body['reason']]).toEqual([401, 'revoked']);
  expect(await session()).toMatchObject({ reader: null });
});

test('signing out deletes the password at the newsroom, so that a copy of the cookie opens nothing', async () => {
  await signIn();
  const copied = await context.cookies(server.origin);
  const devices = await ask('/api/session/devices');

  const { body } = await ask('/api/session', 'DELETE');
  await context.addCookies(copied);

  expect(devices.body['items']).toContainEqual(
    expect.objectContaining({ name: 'Chrome on Android', isThis: true }),
  );
  expect(body).toEqual({ remaining: null });
  expect((await story()).body).toMatchObject({ status: 401, reason: 'revoked' });
});

test('while the newsroom does not answer nobody is let in, nobody is shut out, and signing out says what is left', async () => {
  await signIn();

  newsroom.hang();
  const [checked, read] = [await ask('/api/session'), await story()];
  const { body } = await ask('/api/session', 'DELETE');
  const after = await ask('/api/private/articles/the-night-boat');
  newsroom.goOn();

  expect([checked.status, read.status]).toEqual([503, 503]);
  expect(body).toEqual({
    remaining: `${newsroom.url}/wp-admin/profile.php#application-passwords-section`,
  });
  expect(after.body).toMatchObject({ status: 401, reason: 'signed-out' });
});

test('who comes back while the newsroom does not answer is told so, and can try again', async () => {
  await goThere();
  await page.route(`${server.origin}/sign-in/callback**`, async (route) => {
    newsroom.hang();
    await route.continue();
  });

  const back = await answer('Yes, I approve');
  newsroom.goOn();

  expect(back).toEqual({ pathname: '/sign-in', fault: 'unreachable', return: STORY });
});

test('a session that was not used for a month has expired', async () => {
  await signIn();
  const cookies = await context.cookies(server.origin);
  const later = await startServer({
    env: { ...environment(), STATE_FILE: join(newsroom.folder, 'later.db') },
    now: new Date(Date.now() + 31 * 24 * 60 * 60 * 1_000).toISOString(),
  });
  await context.addCookies(cookies);
  await page.goto(later.origin);

  const refused = await story();
  await later.stop();

  expect(refused.body).toMatchObject({ status: 401, reason: 'expired' });
});

test('another password of the account leaves the session as it is, and is asked for at the next sign-in', async () => {
  await signIn();

  await newsroom.keepMembers({ ...ADA, password: 'medlar-jelly' });
  const still = await story();
  await ask('/api/session', 'DELETE');
  await goThere();
  await logIn(page, 'medlar-jelly');

  expect(still.status).toBe(200);
  expect(await answer('Yes, I approve')).toEqual({ pathname: STORY });
});
