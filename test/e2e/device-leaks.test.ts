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
import { openHydrated } from '../support/open-hydrated.ts';

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
  const { page } = await openPage(browser, { origin: inject('origin') });
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
  const { page } = await openPage(browser, { origin: inject('origin') });
  await openHydrated(page, '/settings');

  await page.evaluate(leakIntoDevice, [...canaries.keys()].at(0) ?? '');

  expect(await findOnDevice(page)).toEqual(Object.keys(DEVICE_OUTPUTS));
});
