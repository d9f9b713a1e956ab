import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { findBrokenJourney } from '../support/feed-journey.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

// The same each time, so that what fails is what was changed; `npm run test:long -- feed` draws others.
const JOURNEYS = { runs: 2, seed: 2026 };

test('however the newsroom and the network are while somebody scrolls, an unmoved story is met exactly once, and nothing moves by itself', async () => {
  expect(await findBrokenJourney(browser, JOURNEYS)).toBeUndefined();
}, 300_000);
