import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { findBrokenSaving } from '../support/saved-journey.ts';
import { aSavingNewsroom } from '../support/saving-newsroom.ts';

let browser: Browser;
let newsroom: Awaited<ReturnType<typeof aSavingNewsroom>>;

beforeAll(async () => {
  [browser, newsroom] = await Promise.all([launchBrowser(), aSavingNewsroom()]);
});
afterAll(async () => {
  await browser.close();
  await newsroom.stop();
});

// `npm run test:long -- saving` draws many more.
test('in a few orders in which stories are saved, removed, taken away and cut short, what is kept is what the reader wanted', async () => {
  expect(await findBrokenSaving(browser, newsroom, { runs: 3, isBrief: true })).toBeUndefined();
});
