import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { categoryUrl } from '../../src/shared/page-urls.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { openHydrated } from '../support/open-hydrated.ts';
import { CATEGORY } from '../support/page-kinds.ts';

const origin = inject('origin');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('a walk through category, article, author and Back makes no complaint', async () => {
  const { page } = await openPage(browser, { origin, worker: true });
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
