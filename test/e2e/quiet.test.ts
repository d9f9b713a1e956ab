import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser, openPage } from '../support/browser.ts';
import { openHydrated, showEveryPicture } from '../support/open-hydrated.ts';
import { CATEGORY, findPageKinds } from '../support/page-kinds.ts';
import { categoryUrl } from '../../src/shared/page-urls.ts';

const origin = inject('origin');
const kinds = await findPageKinds(origin);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

// That nothing is printed, blocked, thrown or fetched elsewhere, openPage holds against every test here.

test.each(kinds)('$kind hydrates and scrolls without a complaint', async ({ path, status }) => {
  const { page } = await openPage(browser, { origin });

  expect(await openHydrated(page, path)).toBe(status);

  await showEveryPicture(page);
});

test('a walk through category, article, author and Back makes no complaint', async () => {
  const { page } = await openPage(browser, { origin });
  await openHydrated(page, categoryUrl(CATEGORY.slug));

  const first = page.locator('article h3 a').first();
  const followed = await first.getAttribute('id');
  await first.click();
  await page.waitForURL('**/article/**');
  await page.locator('main a[href^="/author/"]').first().click();
  await page.waitForURL('**/author/**');
  await page.goBack();
  await page.goBack();

  await page.waitForURL(`**${categoryUrl(CATEGORY.slug)}`);
  await expect.poll(() => page.locator(`#${followed}`).count()).toBe(1);
});
