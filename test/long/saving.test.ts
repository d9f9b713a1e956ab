import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
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

test('in whatever order stories are saved, removed, taken away by the browser and cut short, what is kept is what the reader wanted, whole', async () => {
  expect(await findBrokenSaving(browser, newsroom, { runs: 60 })).toBeUndefined();
});
