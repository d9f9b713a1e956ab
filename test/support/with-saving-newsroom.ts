import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { launchBrowser, openPage } from './browser.ts';
import { openHydrated } from './open-hydrated.ts';
import { aSavingNewsroom } from './saving-newsroom.ts';

/** For a file of tests: a browser, and for each test a newsroom of its own that edits and withdraws. */
export function withSavingNewsroom() {
  let browser: Browser;
  let newsroom: Awaited<ReturnType<typeof aSavingNewsroom>>;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  beforeEach(async () => {
    newsroom = await aSavingNewsroom();
  });
  afterEach(() => newsroom.stop());
  afterAll(() => browser.close());

  return {
    // Looked up when it is used: each test has another.
    get newsroom() {
      return newsroom;
    },
    /** Opens a page of it, on a device of its own. */
    async open(path = '/latest') {
      const opened = await openPage(browser, { origin: newsroom.origin });
      await openHydrated(opened.page, path);
      return opened;
    },
  };
}
