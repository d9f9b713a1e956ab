import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aStore, type TestStore } from '../support/a-store.ts';
import { manyStories } from '../support/a-story.ts';
import { axeFaults } from '../support/axe-faults.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { newsroomAccounts } from '../support/newsroom-accounts.ts';
import { noteRootAtFirstElement } from '../support/note-root-at-first-element.ts';
import { openHydrated } from '../support/open-hydrated.ts';
import { SCREENS, showOn } from '../support/screens.ts';
import { serveApp } from '../support/serve-app.ts';
import { waitForText } from '../support/wait-for-text.ts';

const NAME = 'Edda Marrowin';
/** Whether some tab waits for what another is doing. */
const isAwaited = async () => (await navigator.locks.query()).pending?.length !== 0;

const NO_COLOUR = 'rgba(0, 0, 0, 0)';

let browser: Browser;
let newsroom: TestStore;
let server: Awaited<ReturnType<typeof serveApp>>;
beforeAll(async () => {
  newsroom = aStore({ stories: manyStories(3, { access: 'premium', categories: ['world'] }) });
  server = await serveApp(newsroom.store);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  newsroom.close();
});

async function open(path: string): Promise<Page> {
  const { page } = await openPage(browser, { origin: server.origin });
  await openHydrated(page, path);
  return page;
}

/** Opens the account of a subscriber who signs in for it. */
async function openAccount(): Promise<Page> {
  const page = await open('/account');
  await page.getByRole('button', { name: /^subscriber, / }).click();
  await page.keyboard.press('Enter');
  await reader(page).waitFor();
  return page;
}

/** The same in two tabs. */
async function openTwice() {
  const page = await openAccount();
  const other = await page.context().newPage();
  await openHydrated(other, '/account');
  await reader(other).waitFor();
  return { page, other };
}

const reader = (page: Page) => page.getByRole('heading', { name: NAME });
const form = (page: Page) => page.getByRole('button', { name: 'Sign in', exact: true });
const signOut = (page: Page) => page.getByRole('button', { name: 'Sign out', exact: true }).click();
const cookieOf = async (page: Page) =>
  (await page.context().cookies()).find(({ name }) => name === '__Host-dateline');

/** What the first badge stands on, its edge, and the page's paper, as colours. */
const lookOf = (page: Page) =>
  page
    .locator('main article [class*="badge"]')
    .first()
    .evaluate((badge) => {
      const { backgroundColor: ground, borderTopColor: edge } = getComputedStyle(badge);
      return { ground, edge, paper: getComputedStyle(document.documentElement).backgroundColor };
    });

describe('the account', () => {
  it('is signed in to and out of, with a session that no script can read', async () => {
    const page = await openAccount();
    const cookie = await cookieOf(page);

    await signOut(page);
    await page.getByRole('heading', { name: 'Signed out' }).waitFor();

    expect(cookie).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Lax' });
    expect(await cookieOf(page)).toBeUndefined();
    expect(await page.getByText(NAME).count()).toBe(0);
    await page.reload();
    await form(page).waitFor();
  });

  it('is found, signed in to and left by the keyboard alone', async () => {
    const page = await open('/category/world');
    const link = page.getByRole('banner').first().getByRole('link', { name: 'Account' });

    while (!(await link.evaluate((element) => element === document.activeElement))) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await form(page).waitFor();
    await page.getByLabel('Name').focus();
    await page.keyboard.type('subscriber');
    await page.keyboard.press('Tab');
    await page.keyboard.type('quince-cheese');
    await page.keyboard.press('Enter');
    await reader(page).waitFor();
    await page.getByRole('button', { name: 'Sign out', exact: true }).focus();
    await page.keyboard.press('Enter');

    const title = page.getByRole('heading', { name: 'Signed out' });
    await title.waitFor();
    expect(await title.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('has nothing that axe finds, before and after', async () => {
    const page = await open('/sign-in');
    await form(page).click();
    for (const screen of SCREENS.slice(0, 4)) {
      await showOn(page, screen);
      expect(await axeFaults(page)).toEqual([]);
    }

    await page.getByRole('button', { name: /^subscriber, / }).click();
    await page.keyboard.press('Enter');
    await page.getByText('This device', { exact: true }).waitFor();
    for (const screen of SCREENS.slice(4)) {
      await showOn(page, screen);
      expect(await axeFaults(page)).toEqual([]);
    }
  });

  it.each([
    ['/sign-in', 'To sign in, JavaScript has to be on'],
    ['/account', 'To see your account, JavaScript has to be on'],
  ])('says without JavaScript what is missing: %s', async (path, words) => {
    const { page } = await openPage(browser, { origin: server.origin, javaScriptEnabled: false });

    await page.goto(path);

    expect(await page.getByText(words).isVisible()).toBe(true);
    expect(await page.getByText('Looking up who is signed in').isVisible()).toBe(false);
  });

  it('is signed in to at the newsroom’s own site, which comes back here', async () => {
    const accounts = newsroomAccounts();
    const own = await serveApp(newsroom.store, {}, { accounts });
    const { page, takeProblems } = await openPage(browser, { origin: own.origin });
    await page.route('https://news.example/**', (route) => route.fulfill({ body: 'May it?' }));
    await openHydrated(page, '/sign-in?return=%2Farticle%2Fstory-2');

    await page.getByRole('button', { name: 'Sign in at news.example' }).click();
    await page.waitForURL('https://news.example/authorize**');

    const callback = new URL(new URL(page.url()).searchParams.get('success_url') ?? '');
    expect(callback.origin + callback.pathname).toBe(`${own.origin}/sign-in/callback`);
    expect(callback.searchParams.get('state')).toMatch(/.{16}/);
    await takeProblems();
    await own.stop();
  });
});

describe('what a subscriber sees', () => {
  it('is the badge of what has opened outlined where the account opens some stories', async () => {
    const { page } = await openPage(browser, { origin: server.origin });
    await page.addInitScript(() => localStorage.setItem('dateline.private.opened', 'story-2'));
    await openHydrated(page, '/category/world');
    const groundOf = (slug: string) =>
      page
        .locator(`[data-story="${slug}"]`)
        .first()
        .evaluate((badge) => getComputedStyle(badge).backgroundColor);

    await expect.poll(() => groundOf('story-2')).toBe(NO_COLOUR);
    expect(await groundOf('story-1')).not.toBe(NO_COLOUR);
  });

  it.each([
    { name: 'light', media: { colorScheme: 'light' } },
    { name: 'dark', media: { colorScheme: 'dark' } },
    { name: 'forced colours', media: { forcedColors: 'active' } },
  ] as const)('is the badge outlined, for others filled, in $name', async ({ media }) => {
    const page = await open('/category/world');
    await page.emulateMedia(media);
    const filled = await lookOf(page);

    await page.evaluate(() => localStorage.setItem('dateline.subscriber', '1'));
    await page.reload();
    const outlined = await lookOf(page);

    expect([NO_COLOUR, filled.paper]).not.toContain(filled.ground);
    expect([NO_COLOUR, outlined.paper]).toContain(outlined.ground);
    expect(outlined.edge).not.toBe(NO_COLOUR);
  });

  it('is there before the first paint, and gone in the moment in which another tab signs out', async () => {
    const page = await openAccount();
    const other = await page.context().newPage();
    await other.addInitScript(noteRootAtFirstElement);
    await openHydrated(other, '/category/world');

    const atFirst = await other.evaluate(() => Reflect.get(window, 'atFirst') as DOMStringMap);
    const mine = other.getByRole('link', { name: 'All mine' });
    expect(atFirst).toHaveProperty('subscriber');
    expect(await mine.getAttribute('href')).toBe('/category/world');
    await signOut(page);

    await other.getByRole('link', { name: 'All stories', exact: true }).waitFor({ timeout: 1_000 });
    expect(await mine.count()).toBe(0);
  });
});

describe('signing in in one tab', () => {
  it('is known to another, which had asked while it went on', async () => {
    const page = await open('/sign-in');
    const other = await page.context().newPage();
    await openHydrated(other, '/account');
    await form(other).waitFor();
    const asked = other.waitForResponse('**/api/session');
    await page.route('**/api/session', async (route) => {
      if (route.request().method() === 'POST') await asked;
      await route.continue();
    });

    await page.getByRole('button', { name: /^subscriber, / }).click();
    await page.keyboard.press('Enter');
    await reader(page).waitFor();

    await other.getByText('You are signed in as').waitFor();
    expect(await form(other).count()).toBe(0);
  });
});

describe('signing out in one tab', () => {
  it('empties another within a second', async () => {
    const { page, other } = await openTwice();

    await signOut(page);

    await reader(other).waitFor({ state: 'detached', timeout: 1_000 });
    await form(other).waitFor();
    expect(await other.getByText(NAME).count()).toBe(0);
  });

  it('has another ask who is signed in once it is known, not while it goes on', async () => {
    const { page, other } = await openTwice();
    const asked: string[] = [];
    const leave = async (route: Route) => {
      await expect.poll(() => other.evaluate(isAwaited)).toBe(true);
      asked.push('signed out');
      await route.continue();
    };
    await page.route('**/api/session', leave, { times: 1 });
    other.on('request', (request) => asked.push(request.url()));

    await signOut(page);
    await form(other).waitFor();

    expect(asked.slice(0, 2)).toEqual(['signed out', `${server.origin}/api/session`]);
  });

  it('leaves nothing to one that is still loading', async () => {
    const page = await openAccount();
    const other = await page.context().newPage();
    const { promise: asked, resolve: ask } = Promise.withResolvers<void>();
    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    await other.route('**/api/session', async (route) => {
      // The server's answer from before, which comes when the reader has signed out.
      const answer = await route.fetch();
      ask();
      await released;
      await route.fulfill({ response: answer }).catch(() => undefined);
    });
    await openHydrated(other, '/account');
    await asked;
    const seen = other.evaluate(waitForText, NAME).catch(() => false);

    await signOut(page);
    await page.getByRole('heading', { name: 'Signed out' }).waitFor();
    release();

    await form(other).waitFor();
    expect(await Promise.race([seen, Promise.resolve(false)])).toBe(false);
  });

  // The tests' browser, which has no window, never keeps a page as it was left: what others say to one is said to it here.
  it('has a page that comes back as it was left shown only where nobody has signed out since', async () => {
    const page = await openAccount();
    await page.evaluate(() => Object.assign(window, { isAsLeft: true }));

    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
    expect(await reader(page).isVisible()).toBe(false);
    await page.evaluate(comeBack);
    expect(await reader(page).isVisible()).toBe(true);

    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
    // As another tab does it, of which a page that sleeps hears nothing.
    await page.evaluate(() => localStorage.setItem('dateline.forgotten', 'meanwhile'));
    await Promise.all([page.waitForEvent('load'), page.evaluate(comeBack)]);
    await reader(page).waitFor();
    expect(await page.evaluate(() => 'isAsLeft' in window)).toBe(false);
  });
});

const comeBack = () => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
