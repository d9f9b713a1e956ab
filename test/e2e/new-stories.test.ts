import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { aStore, withMentioned } from '../support/a-store.ts';
import { aStory, manyStories } from '../support/a-story.ts';
import { launchBrowser, openPage, type PageOptions } from '../support/browser.ts';
import { openHydrated } from '../support/open-hydrated.ts';
import { headlinesInView, scrollToPage } from '../support/scroll.ts';
import { serveApp } from '../support/serve-app.ts';
import { standAlone } from '../support/stand-alone.ts';

const FEED = '/category/culture';
const OPENED = Date.UTC(2026, 10, 9, 5, 5);
const MINUTE = 60_000;
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

type Options = Pick<PageOptions, 'viewport'> & {
  /** Whether the application has a window of its own. */
  isInstalled?: boolean;
};

/** A reader in the feed of a newsroom of 60 stories that goes on publishing; `now` of the browser is moved by hand. */
async function openFeed({ isInstalled = false, viewport }: Options = {}) {
  const { store, writer, close } = aStore({
    stories: manyStories(60, { categories: ['culture'] }),
  });
  onTestFinished(close);
  const { origin, stop } = await serveApp(store);
  onTestFinished(stop);
  const { page, takeProblems } = await openPage(browser, {
    origin,
    ...(viewport && { viewport }),
  });
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url() === `${origin}/api/feeds/category/culture`) asked.push(request.url());
  });
  await page.clock.install({ time: OPENED });
  if (isInstalled) await standAlone(page);
  await openHydrated(page, FEED);
  await pass(page, 5_000);
  await page.locator('main section output').nth(1).waitFor({ state: 'attached' });
  let last = 60;
  const publish = (count: number) => {
    const stories = Array.from({ length: count }, () => {
      last += 1;
      return aStory({ id: last, publishedAt: OPENED + last, categories: ['culture'] });
    });
    writer.apply(withMentioned({ stories }));
  };
  return { page, takeProblems, asked, publish };
}

const pass = (page: Page, milliseconds: number) => page.clock.runFor(milliseconds);
const pill = (page: Page, name = /new stor/) => page.getByRole('button', { name });
const back = (page: Page) => page.getByRole('button', { name: 'Back to where you were' });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

/** Moves a finger down the middle of the page. */
async function pull(page: Page, distance: number) {
  const devtools = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
    devtools.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: y === undefined ? [] : [{ x: 200, y }],
    });
  await devtools.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await touch('touchStart', 300);
  for (let moved = 20; moved <= distance; moved += 20) await touch('touchMove', 300 + moved);
  await touch('touchEnd');
}

async function turn(page: Page, visibility: DocumentVisibilityState) {
  await page.evaluate((value) => {
    Object.defineProperty(document, 'visibilityState', { value, configurable: true });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  }, visibility);
}

test('new stories are announced within a minute, and nothing moves', async () => {
  const { page, asked, publish } = await openFeed();
  await page.evaluate(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      shifts.push(...list.getEntries().map((entry) => Reflect.get(entry, 'value') as number));
    }).observe({ type: 'layout-shift' });
  });
  const before = await headlinesInView(page);

  publish(4);
  await pass(page, MINUTE);

  await pill(page, /^4 new stories$/).waitFor();
  expect(await headlinesInView(page)).toEqual(before);
  expect(await page.evaluate(() => Reflect.get(window, 'shifts') as number[])).toEqual([]);
  expect(asked.length).toBeLessThanOrEqual(2);
});

test('asks with the tag that it has, and not while nobody looks; at once when somebody does', async () => {
  const { page, asked, publish } = await openFeed();
  await pass(page, 5 * MINUTE);
  const conditional = page.waitForRequest('**/api/feeds/category/culture');
  // While an answer is under way, which takes its own time, a minute passes without a question.
  const before = asked.length;
  await expect
    .poll(async () => {
      await pass(page, MINUTE);
      return asked.length;
    })
    .toBeGreaterThan(before);
  expect(await (await conditional).headerValue('if-none-match')).toMatch(/^W\//);

  await turn(page, 'hidden');
  asked.length = 0;
  publish(1);
  await pass(page, 10 * MINUTE);
  const whileHidden = [...asked];
  await turn(page, 'visible');

  await pill(page, /^1 new story$/).waitFor();
  expect(whileHidden).toEqual([]);
});

test('asks at once when the network is back', async () => {
  const { page, publish, takeProblems } = await openFeed();
  await page.context().setOffline(true);
  publish(2);

  await page.context().setOffline(false);

  await expect.poll(() => pill(page, /^2 new stories$/).count()).toBe(1);
  // Without a worker, what says that the device is offline did not come.
  await takeProblems();
});

test('pressed, it goes to the new stories, marked off from those seen before', async () => {
  const { page, publish } = await openFeed();
  await scrollToPage(page, 4);
  publish(4);
  await pass(page, MINUTE);

  await pill(page).click();

  await expect.poll(() => focused(page)).toContain('Headline 64');
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  expect(new URL(page.url()).search).toBe('');
  const firstSeen = page.locator('main article', { has: page.locator('#story-60') });
  const [description] = (await firstSeen.getAttribute('aria-describedby'))?.split(' ') ?? [];
  expect(await page.locator(`[id="${description}"]`).textContent()).toMatch(
    /^New since 5:05\sAM, up to here$/,
  );
  expect(await pill(page).count()).toBe(0);
});

test('back to where the reader was is back to the pixel, and to the story that was there', async () => {
  const { page, publish } = await openFeed();
  await scrollToPage(page, 4);
  publish(4);
  await pass(page, MINUTE);
  await pill(page).waitFor();
  // Frames are the clock's too: only after the minute has the scrolling surely ended.
  const before = await headlinesInView(page);
  const address = page.url();
  await pill(page).click();
  await expect.poll(() => focused(page)).toContain('Headline 64');

  await back(page).click();

  await expect.poll(() => headlinesInView(page)).toEqual(before);
  expect(page.url()).toBe(address);
  const story = await page.evaluate(() => document.activeElement?.closest('article')?.id);
  expect(story).toBe(before[0]?.id.replace('story', 'card'));
  expect(await back(page).count()).toBe(0);
  // The four that were gone to are still new to this list.
  await pill(page, /^4 new stories$/).waitFor();
});

test('back to where the reader was is offered after reading a new story too, and one Back leaves the list', async () => {
  const { page, publish } = await openFeed();
  await scrollToPage(page, 4);
  publish(4);
  await pass(page, MINUTE);
  await pill(page).waitFor();
  const before = await headlinesInView(page);
  const entries = await page.evaluate(() => history.length);
  await pill(page).click();
  await expect.poll(() => focused(page)).toContain('Headline 64');
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await page.locator('#story-63').click();
  await page.waitForURL('**/article/**');
  await page.goBack();

  await back(page).click();

  await expect.poll(() => headlinesInView(page)).toEqual(before);
});

test('the offer to go back can be dismissed, and stays away', async () => {
  const { page, publish } = await openFeed();
  publish(1);
  await pass(page, MINUTE);
  await pill(page).click();

  await page.getByRole('button', { name: 'Dismiss' }).click();
  await page.locator('#story-61').click();
  await page.waitForURL('**/article/**');
  await page.goBack();

  await page.locator('#seen-60').waitFor();
  expect(await back(page).count()).toBe(0);
});

test('nothing is sticky in a window of less than 480 px of height', async () => {
  const { page, publish } = await openFeed({ viewport: { width: 844, height: 390 } });
  await scrollToPage(page, 2);
  publish(1);
  await pass(page, MINUTE);

  await pill(page).waitFor();

  const top = await pill(page).evaluate((button) => button.getBoundingClientRect().bottom);
  expect(top).toBeLessThan(0);
});

test('pulled down from its top, the installed app goes to the new stories, or says that there are none', async () => {
  const { page, publish } = await openFeed({ isInstalled: true });
  await pull(page, 160);
  await page.getByText('Nothing new.').waitFor();

  publish(1);
  await pull(page, 160);

  await expect.poll(() => focused(page)).toContain('Headline 61');
});

test('a pull that is short, begins further down or comes in a tab only scrolls', async () => {
  const installed = await openFeed({ isInstalled: true });
  const tab = await openFeed();

  await pull(installed.page, 60);
  await pull(tab.page, 160);
  const asked = [...installed.asked, ...tab.asked];
  await scrollToPage(installed.page, 2);
  installed.asked.length = 0;
  await pull(installed.page, 160);

  expect([...asked, ...installed.asked]).toEqual([]);
});
