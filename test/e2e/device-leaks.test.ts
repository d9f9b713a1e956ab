import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { privateArticleApiUrl, sessionApiUrl } from '../../src/shared/api-urls.ts';
import { articleUrl, feedUrl } from '../../src/shared/page-urls.ts';
import { READER_HINT_KEY } from '../../src/shared/reader-hint-key.ts';
import type { SessionState } from '../../src/shared/session.ts';
import { DEVICE_OUTPUTS, leakIntoDevice } from '../leaks/device-outputs.ts';
import { createPhraseFinder } from '../leaks/find-phrases.ts';
import { sampleCanaries } from '../leaks/sample-canaries.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { heapTexts } from '../support/heap-texts.ts';
import { holdRequests } from '../support/hold-requests.ts';
import { slugsOfCopies } from '../support/kept-stories.ts';
import { ENGLISH } from '../support/listening-newsroom.ts';
import { isSpeaking, listen, player } from '../support/listening-page.ts';
import { openHydrated } from '../support/open-hydrated.ts';
import { scriptSpeech } from '../support/scripted-speech.ts';
import { signIn as signInEverywhere, SUBSCRIBER } from '../support/sign-in.ts';

/** When the newsroom of the browser tests lives: test/support/shared-server.ts. */
const canaries = sampleCanaries(Date.parse('2026-11-20T12:00:00Z'));
const find = createPhraseFinder(canaries.keys());
const [, slug = ''] = [...canaries].at(0) ?? [];

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Names of what is kept on the device that holds premium text. */
async function findOnDevice(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const [name, read] of Object.entries(DEVICE_OUTPUTS)) {
    const texts = await page.evaluate(read);
    if (texts.some((text) => find(text).length > 0)) found.push(name);
  }
  return found;
}

/** Signs in with the sample's subscriber, as the sign-in page does. */
async function signIn(page: Page) {
  await page.evaluate(
    async ([url = '', hint = '']) => {
      const { signIn: ways } = (await (await fetch(url)).json()) as SessionState;
      const accounts = ways.kind === 'password' ? ways.accounts : [];
      const { name, password } = accounts.find(({ opens }) => opens === 'all') ?? {};
      await fetch(url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ name, password }),
      });
      localStorage.setItem(hint, '1');
    },
    [sessionApiUrl(), READER_HINT_KEY],
  );
}

test('what a subscriber reads is kept nowhere on the device, and asked for only when it is opened', async () => {
  const { page } = await openPage(browser, { origin: inject('origin'), worker: true });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await openHydrated(page, feedUrl({ kind: 'latest' }, { access: 'premium' }));
  await signIn(page);
  await openHydrated(page, feedUrl({ kind: 'latest' }, { access: 'premium' }));
  for (const link of await page.locator('article h2 a, article h3 a').all()) await link.hover();
  const askedInList = asked.filter((path) => path.startsWith('/api/private'));

  await openHydrated(page, articleUrl(slug));
  await expect
    .poll(async () => find(await page.locator('main').innerText()).length)
    .toBeGreaterThan(0);

  expect(askedInList).toEqual([]);
  expect(asked.filter((path) => path.startsWith('/api/private'))).toEqual([
    privateArticleApiUrl(slug),
  ]);
  expect(await findOnDevice(page)).toEqual([]);
});

test('a page that kept it would be found out, wherever it did', async () => {
  const { page } = await openPage(browser, { origin: inject('origin'), worker: true });
  await openHydrated(page, '/settings');

  await page.evaluate(leakIntoDevice, [...canaries.keys()].at(0) ?? '');

  expect(await findOnDevice(page)).toEqual(Object.keys(DEVICE_OUTPUTS));
});

/** A subscriber's premium story in one tab, and their account in another. */
async function openTwoTabs() {
  const opened = await openPage(browser, { origin: inject('origin'), worker: true });
  const { page } = opened;
  const context = page.context();
  await signInEverywhere(context, inject('origin'), SUBSCRIBER);
  await page.addInitScript(scriptSpeech, [ENGLISH]);
  await openHydrated(page, articleUrl('five-ships-and-a-promise'));
  await lastWords(page).waitFor();
  const other = await context.newPage();
  await openHydrated(other, '/account');
  const signOut = async () => {
    await other.getByRole('button', { name: 'Sign out', exact: true }).click();
    await other.getByRole('heading', { name: 'Signed out' }).waitFor();
  };
  return { ...opened, signOut };
}

const lastWords = (page: Page) => page.getByText('There is one consolation.');
const gate = (page: Page) => page.locator('[data-gate]');

test('what was read is not even in the memory of a tab once another has signed out', async () => {
  const { page, signOut } = await openTwoTabs();

  await signOut();
  await gate(page).waitFor({ timeout: 1_000 });

  const texts = await heapTexts(page);
  // What everybody may read of it is there.
  expect(texts).toContain('The navy of Halmere has five ships');
  expect(find(texts)).toEqual([]);
  expect(await findOnDevice(page)).toEqual([]);
});

test('a quote that is being shared goes with its story', async () => {
  const { page, signOut } = await openTwoTabs();
  await lastWords(page).scrollIntoViewIfNeeded();
  await lastWords(page).evaluate((paragraph) => getSelection()?.selectAllChildren(paragraph));
  await page.getByRole('button', { name: 'Share quote' }).click();
  const sheet = page.getByRole('dialog', { name: 'Share' });
  await sheet.waitFor();

  await signOut();

  await sheet.waitFor({ state: 'detached', timeout: 1_000 });
  expect(await page.getByRole('group', { name: 'Selected text' }).count()).toBe(0);
  expect(await page.getByText('There is one consolation').count()).toBe(0);
});

test('a story that is read out falls silent with its text', async () => {
  const { page, signOut } = await openTwoTabs();
  await listen(page);
  expect(await isSpeaking(page)).toBe(true);

  await signOut();

  await player(page).waitFor({ state: 'detached', timeout: 1_000 });
  expect(await isSpeaking(page)).toBe(false);
});

test('a picture that is looked at goes with the story that it stands in', async () => {
  const { page, signOut, takeProblems } = await openTwoTabs();
  await page.getByRole('link', { name: /^Enlarge: A chart of/ }).press('Enter');
  const viewer = page.getByRole('dialog');
  await viewer.waitFor();

  await signOut();

  await viewer.waitFor({ state: 'detached', timeout: 1_000 });
  expect(await page.content()).not.toContain('/api/private/media/');
  await page.close();
  // What was on its way of it when they signed out is refused.
  for (const problem of await takeProblems()) expect(problem).toMatch(/401 .*\/private\/media\//);
});

/** A subscriber's tab with the list of what they saved: one premium story. */
async function openSavedPremium() {
  const { page, takeProblems } = await openPage(browser, { origin: inject('origin') });
  const context = page.context();
  await signInEverywhere(context, inject('origin'), SUBSCRIBER);
  await openHydrated(page, articleUrl('five-ships-and-a-promise'));
  await lastWords(page).waitFor();
  await page.getByRole('button', { name: /^Save: Five ships/ }).click();
  await page.getByRole('button', { name: 'Undo' }).waitFor();
  await openHydrated(page, '/saved');
  await page.getByText('whole, while you are signed in').waitFor();
  return { page, context, takeProblems };
}

/** What is kept of saved stories for everybody. */
const publicDatabase = (page: Page) =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('dateline');
      opening.addEventListener('success', () => resolve(opening.result));
    });
    const rows = await new Promise<unknown[]>((resolve) => {
      const reading = database.transaction('stories').objectStore('stories').getAll();
      reading.addEventListener('success', () => resolve(reading.result));
    });
    database.close();
    return JSON.stringify(rows);
  });

/** As if nobody had used the session for as long as it lives. */
const endLife = (page: Page) =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('dateline.private');
      opening.addEventListener('success', () => resolve(opening.result));
    });
    const changing = database.transaction('notes', 'readwrite');
    const notes = changing.objectStore('notes');
    const reading = notes.get('life');
    reading.addEventListener('success', () => {
      notes.put({ ...(reading.result as object), until: Date.now() - 1 }, 'life');
    });
    await new Promise((resolve) => changing.addEventListener('complete', resolve));
    database.close();
  });

test('a premium story that is saved is kept for its account alone, and goes when that signs out', async () => {
  const { page, context, takeProblems } = await openSavedPremium();

  expect(await findOnDevice(page)).toEqual(['IndexedDB']);
  expect(find(await publicDatabase(page))).toEqual([]);
  const other = await context.newPage();
  await openHydrated(other, '/account');
  await other.getByRole('button', { name: 'Sign out', exact: true }).click();
  await other.getByRole('heading', { name: 'Signed out' }).waitFor();

  expect(await findOnDevice(other)).toEqual([]);
  await openHydrated(page, '/saved');
  await page.getByText('the opening alone').waitFor();
  await takeProblems();
});

test('it opens without a connection while the session lives, and never after', async () => {
  const { page, context, takeProblems } = await openSavedPremium();
  const title = page.getByRole('link', { name: /^Five ships/ });
  // The server knows no premium text, so that the page brings the code for it and nothing else.
  await context.route(/\/api\/(?:private\/)?articles\//, (route) => route.abort());

  await title.click();
  await lastWords(page).waitFor();
  await openHydrated(page, '/saved');
  await endLife(page);
  await title.click();

  await page.getByText('The navy of Halmere has five ships').first().waitFor();
  await page.getByText('We can’t check just now').waitFor();
  expect(await lastWords(page).count()).toBe(0);
  expect(await findOnDevice(page)).toEqual([]);
  await takeProblems();
});

test('a premium story that is removed while it is being had leaves no copy', async () => {
  const { page } = await openPage(browser, { origin: inject('origin') });
  const requests = holdRequests(page);
  await signInEverywhere(page.context(), inject('origin'), SUBSCRIBER);
  await openHydrated(page, articleUrl('five-ships-and-a-promise'));
  await lastWords(page).waitFor();
  await requests.route('**/api/private/articles/*', 'hold');
  const asked = page.waitForRequest('**/api/private/articles/*');
  const save = page.getByRole('button', { name: /^Save: Five ships/ });
  await save.click();
  await asked;
  await save.click();
  await page.getByRole('status').getByText('Removed.').waitFor({ state: 'attached' });

  await requests.unroute();

  await expect
    .poll(() => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)))
    .toContain('dateline.private');
  await expect.poll(() => slugsOfCopies(page)).toEqual([]);
  expect(await findOnDevice(page)).toEqual([]);
});

test('premium stories that come with a list are kept for their account alone, and go when that signs out', async () => {
  const { page, takeProblems } = await openPage(browser, { origin: inject('origin') });
  const context = page.context();
  await openHydrated(page, feedUrl({ kind: 'category', slug: 'foreign-relations' }));
  await signIn(page);
  await page.getByRole('button', { name: 'Take it with you' }).click();
  await page.getByRole('radio', { name: 'Latest 10' }).check();
  await page.getByRole('checkbox', { name: 'With pictures' }).uncheck();
  await page.getByRole('button', { name: 'Take along' }).click();
  await page.getByText(/^10 stories, without pictures, .*taken on/).waitFor();

  expect(await findOnDevice(page)).toEqual(['IndexedDB']);
  expect(find(await publicDatabase(page))).toEqual([]);
  await openHydrated(page, '/saved');
  await page.getByText('Stories', { exact: true }).click();
  // The server knows no premium text, so that the page brings the code for it and nothing else.
  await context.route(/\/api\/(?:private\/)?articles\//, (route) => route.abort());
  const [premium = ''] = await slugsOfCopies(page);
  await page.locator(`main a[href="${articleUrl(premium)}"]`).click();
  await expect.poll(async () => find(await page.content()).length).toBeGreaterThan(0);
  const other = await context.newPage();
  await openHydrated(other, '/account');
  await other.getByRole('button', { name: 'Sign out', exact: true }).click();
  await other.getByRole('heading', { name: 'Signed out' }).waitFor();

  expect(await findOnDevice(other)).toEqual([]);
  await takeProblems();
});
