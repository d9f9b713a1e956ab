import type { Page } from 'playwright-core';

/** Closes a page once what was done there has ended. It leaves the application first: a browser that is to close a page while its history changes forgets about it, and the page stays for good. */
export async function closePage(page: Page, acted: Promise<unknown>): Promise<void> {
  await acted;
  await page.goto('about:blank');
  await page.close();
}
