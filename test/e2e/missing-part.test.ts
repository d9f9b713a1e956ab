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

it('a page whose code does not come says so within 10 s of a press, and opens once it has', async () => {
  const { page } = await openPage(browser, { origin: inject('origin') });
  await page.clock.install();
  await openHydrated(page, `/category/${CATEGORY.slug}`);
  const { route, unroute } = holdRequests(page);
  await route('**/assets/article-page-*', 'hold');

  const asked = page.waitForRequest(/article-page-/);
  await page.locator('[role="feed"] article h3 a').nth(1).click();
  await asked;
  await page.clock.fastForward(10_000);
  await page.getByRole('heading', { level: 1, name: 'This page did not load' }).waitFor();
  const said = await page.getByRole('main').innerText();
  await unroute();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('main [data-gated] p').first().waitFor();

  expect(said).toContain('A part of the application did not come');
});
