import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, it, test } from 'vitest';
import { feedApiUrl } from '../../src/shared/api-urls.ts';
import { categoryUrl } from '../../src/shared/page-urls.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { openGateway } from '../support/open-gateway.ts';
import { openHydrated } from '../support/open-hydrated.ts';
import { CATEGORY } from '../support/page-kinds.ts';
import { SICKENED, sicken, SILENT_AT_TAKE_OVER, type Illness } from '../support/sick-worker.ts';
import { openControlled } from '../support/worker.ts';

const FEED = categoryUrl(CATEGORY.slug);
const FEED_ANSWER = feedApiUrl(CATEGORY);
const WORKER = /^\/service-worker\.js$/;
/** Milliseconds within which the application has to be the web page that it is without storage. */
const A_FEW_SECONDS = 5_000;

let browser: Browser;
let gateway: Awaited<ReturnType<typeof openGateway>>;

beforeAll(async () => {
  [browser, gateway] = await Promise.all([launchBrowser(), openGateway(inject('origin'))]);
});
afterEach(() => gateway.mend());
afterAll(async () => {
  await browser.close();
  gateway.close();
});

const open = () => openPage(browser, { origin: gateway.origin, worker: true });
const story = (page: Page) => page.locator('main article h3 a').first();

/** Milliseconds that something takes. */
async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Has the feed and then a story of it opened, as a reader does. */
async function read(page: Page) {
  await openHydrated(page, FEED);
  await story(page).click();
  await page.locator('main article > header h1').waitFor();
}

const ask = (page: Page) =>
  page.evaluate(async (url) => (await fetch(url, { cache: 'reload' })).ok, FEED_ANSWER);

it.each<Illness>(['silent caches', 'silent databases'])(
  'a device whose worker has %s opens pages and answers questions within a few seconds',
  async (illness) => {
    gateway.fail({ change: SICKENED }, WORKER);
    const { page, takeProblems } = await open();
    await openControlled(page, FEED, FEED_ANSWER);
    await sicken(page, illness);

    expect(await timeOf(() => read(page))).toBeLessThan(A_FEW_SECONDS);
    expect(await timeOf(() => ask(page))).toBeLessThan(A_FEW_SECONDS);

    await takeProblems();
  },
);

test('storage that says nothing while a worker takes over keeps no page waiting', async () => {
  gateway.fail({ change: SILENT_AT_TAKE_OVER }, WORKER);
  const { page, takeProblems } = await open();
  await openHydrated(page, FEED);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);

  expect(await timeOf(() => read(page))).toBeLessThan(A_FEW_SECONDS);
  expect(await timeOf(() => ask(page))).toBeLessThan(A_FEW_SECONDS);

  await takeProblems();
});
