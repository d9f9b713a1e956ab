import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser, openPage } from '../support/browser.ts';
import { collectStories, storiesOf } from '../support/feed-stories.ts';
import { openHydrated } from '../support/open-hydrated.ts';
import {
  distanceFrom,
  headlinesInView,
  scrollEnded,
  scrollToPage,
  scrollUpToPage,
} from '../support/scroll.ts';
import { TOO_BUSY } from '../support/too-busy.ts';

const CATEGORY = '/category/foreign-relations';
const origin = inject('origin');
/** Requests for more of a feed, by the end at which it is to come. */
const NEWER = '**/api/feeds/**newer=*';
const OLDER = '**/api/feeds/**older=*';
/** On a busy machine, for what takes a few requests. */
const PATIENTLY = { timeout: 20_000 };
const OFFLINE = 'ERR_INTERNET_DISCONNECTED';
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('a page that fails above', () => {
  it('is offered again directly above the first card, and pressed it goes on: nothing is lost or moved', async () => {
    const { page, takeProblems } = await openPage(browser, { origin });
    await refuse(page, NEWER);
    await openHydrated(page, `${CATEGORY}?page=37`);
    const seen = await collectStories(page);

    await reachTop(page);
    const retry = retryButton(page);
    const gap = await distanceAboveFirst(page);
    const before = await headlinesInView(page);
    const noted = await takeProblems();
    await page.unroute(NEWER);
    await retry.click();
    await retry.waitFor({ state: 'detached' });
    await scrollEnded(page);

    expect(gap).toBeGreaterThanOrEqual(0);
    expect(gap).toBeLessThan(16);
    expect(await distanceFrom(before, page)).toBeLessThan(1);
    expect(noted).toEqual([expect.stringContaining('503')]);
    await scrollUpToPage(page, 34);
    expect([...seen]).toEqual(expect.arrayContaining(await storiesFrom(35, 37)));
  });

  it('does not keep the list from growing downwards', async () => {
    const { page, takeProblems } = await openPage(browser, { origin });
    await refuse(page, NEWER);
    await openHydrated(page, `${CATEGORY}?page=37`);
    const seen = await collectStories(page);
    await reachTop(page);

    await scrollToPage(page, 41);

    expect([...seen].slice(0, 40)).toEqual(await storiesFrom(37, 40));
    expect(await takeProblems()).toEqual([expect.stringContaining('503')]);
  });
});

describe('a page that fails below', () => {
  it('is offered again directly below the last card, and pressed it goes on: nothing is lost or moved', async () => {
    const { page, takeProblems } = await openPage(browser, { origin });
    await openHydrated(page, CATEGORY);
    await refuse(page, OLDER);

    await page.mouse.move(100, 400);
    await page.mouse.wheel(0, 200);
    const retry = retryButton(page);
    await retry.waitFor({ state: 'attached' });
    await retry.scrollIntoViewIfNeeded();
    await scrollEnded(page);
    const [first] = await headlinesInView(page);
    const noted = await takeProblems();
    await page.unroute(OLDER);
    await retry.click();

    await expect.poll(() => page.locator('main output').textContent()).toContain('more stories');
    expect(noted).toEqual([expect.stringContaining('503')]);
    expect(await headlinesInView(page)).toContainEqual(first);
  });
});

describe('a page that failed', () => {
  it.each([
    { side: 'above', requests: NEWER, turn: -300 },
    { side: 'below', requests: OLDER, turn: 300 },
  ])('$side comes by itself once the device is connected again', async ({ requests, turn }) => {
    const { page, takeProblems } = await openPage(browser, { origin });
    await page.route(requests, (route) => route.abort('internetdisconnected'));
    await openHydrated(page, `${CATEGORY}?page=37`);
    await page.mouse.move(100, 400);
    await page.mouse.wheel(0, turn);
    const retry = retryButton(page);
    await retry.waitFor({ state: 'attached' });
    await scrollEnded(page);
    const before = await headlinesInView(page);
    await page.context().setOffline(true);
    await page.unroute(requests);
    const answered = page.waitForResponse(requests);

    await page.context().setOffline(false);

    expect((await answered).status()).toBe(200);
    await retry.waitFor({ state: 'detached' });
    await scrollEnded(page);
    expect(await distanceFrom(before, page)).toBeLessThan(1);
    for (const problem of await takeProblems()) expect(problem).toContain(OFFLINE);
  });

  it('is asked for no more while the device is offline, and comes at both ends afterwards', async () => {
    const { page, takeProblems } = await openPage(browser, { origin });
    await openHydrated(page, `${CATEGORY}?page=37`);
    await page.mouse.move(100, 400);
    await page.mouse.wheel(0, 50);
    // Until the list has what it asks for ahead of a reader who rests.
    await page.waitForResponse(NEWER);
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.context().setOffline(true);

    await turnUntilRetry(page, 500, 1);
    await turnUntilRetry(page, -500, 2);
    const pages = asked.filter((address) => address.includes('/api/feeds/'));
    await page.context().setOffline(false);

    await expect.poll(() => retryButton(page).count(), PATIENTLY).toBe(0);
    // Each of the two once, and once more in case it was an accident.
    expect(pages.length).toBe(4);
    for (const problem of await takeProblems()) expect(problem).toContain(OFFLINE);
  });
});

const retryButton = (page: Page) => page.getByRole('button', { name: 'Try again' });

/** Has the server be too busy for some requests. */
const refuse = (page: Page, requests: string) =>
  page.route(requests, (route) => route.fulfill(TOO_BUSY));

/** Turns the wheel upwards until Retry is seen. */
async function reachTop(page: Page) {
  await turnUntilRetry(page, -200, 1);
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, -200);
      await scrollEnded(page);
      return (await retryButton(page).boundingBox())?.y;
    }, PATIENTLY)
    .toBeGreaterThanOrEqual(0);
}

/** Turns the wheel until Retry is offered at so many ends. */
async function turnUntilRetry(page: Page, turn: number, ends: number) {
  await page.mouse.move(100, 400);
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, turn);
      await scrollEnded(page);
      return retryButton(page).count();
    }, PATIENTLY)
    .toBe(ends);
}

/** Pixels between Retry and the first card. */
async function distanceAboveFirst(page: Page) {
  const button = await retryButton(page).boundingBox();
  const card = await page.getByRole('feed').getByRole('article').first().boundingBox();
  return (card?.y ?? Infinity) - (button?.y ?? 0) - (button?.height ?? 0);
}

async function storiesFrom(first: number, last: number) {
  const stories: string[] = [];
  for (let number = first; number <= last; number += 1) {
    stories.push(...(await storiesOf(origin, number)));
  }
  return stories;
}
