import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser, openPage } from '../support/browser.ts';
import { holdRequests } from '../support/hold-requests.ts';
import { openHydrated } from '../support/open-hydrated.ts';
import { CATEGORY } from '../support/page-kinds.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const PAGES = [
  { file: 'article-page', link: '[role="feed"] article h3 a', content: 'main [data-gated] p' },
  { file: 'saved-page', link: 'a[href="/saved"]:visible', content: 'main h1' },
  { file: 'following-page', link: 'a[href="/following"]:visible', content: 'main h1' },
];

it.each(PAGES)(
  'a page whose code ($file) does not come says so within 10 s of a press, and opens once it has',
  async ({ file, link, content }) => {
    const { page } = await openPage(browser, { origin: inject('origin') });
    await page.clock.install();
    await openHydrated(page, `/category/${CATEGORY.slug}`);
    const { route, unroute } = holdRequests(page);
    await route(`**/assets/${file}-*`, 'hold');

    const asked = page.waitForRequest((request) => request.url().includes(file));
    await page.locator(link).first().click();
    await asked;
    await page.clock.fastForward(10_000);
    const failed = page.getByRole('heading', { level: 1, name: 'This page did not load' });
    await failed.waitFor();
    const said = await page.getByRole('main').innerText();
    await unroute();
    await page.getByRole('button', { name: 'Try again' }).click();
    await failed.waitFor({ state: 'detached' });
    await page.locator(content).first().waitFor();

    expect(said).toContain('A part of the application did not come');
  },
);
