import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { aStore, withMentioned } from '../support/a-store.ts';
import { aStory } from '../support/a-story.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { openHydrated } from '../support/open-hydrated.ts';
import { distanceFrom, headlinesInView, scrollEnded } from '../support/scroll.ts';
import { serveApp } from '../support/serve-app.ts';

const NEWEST = Date.UTC(2026, 10, 9, 5);
/** On a busy machine, for what takes a few requests. */
const PATIENTLY = { timeout: 20_000 };
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const scrollTo = async (page: Page, top: number) => {
  await page.evaluate((to) => window.scrollTo(0, to), top);
  await scrollEnded(page);
  return headlinesInView(page);
};

describe('the front page', () => {
  it('has the focus on its name, which stays unseen, for who follows a link to it', async () => {
    const { page } = await openPage(browser, { origin: inject('origin') });
    await openHydrated(page, '/sections');

    await page.getByRole('link', { name: 'Home' }).click();
    await page.waitForURL((url) => url.pathname === '/');

    const name = page.locator('h1:focus');
    await name.waitFor({ state: 'attached' });
    expect((await name.boundingBox())?.height).toBe(1);
  });

  it('stands where it stood, with the focus, after Back from a story', async () => {
    const { page } = await openPage(browser, { origin: inject('origin') });
    await openHydrated(page, '/');
    const left = await scrollTo(page, 2_000);
    const followed = left[1]?.id;

    await page.locator(`#${followed}`).click();
    await page.waitForURL('**/article/**');
    await page.locator('main article h1').waitFor();
    await page.goBack();

    await page.waitForURL((url) => url.pathname === '/');
    await expect.poll(() => distanceFrom(left, page), PATIENTLY).toBeLessThan(1);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(followed);
  });

  it('takes in what is new without moving who reads further down', async () => {
    const { store, writer, close } = aStore({
      stories: Array.from({ length: 60 }, (_, place) =>
        aStory({
          id: 60 - place,
          publishedAt: NEWEST - place * 3_600_000,
          categories: [['world', 'culture', 'opinion'][place % 3]!],
        }),
      ),
    });
    const server = await serveApp(store);
    onTestFinished(async () => {
      await server.stop();
      close();
    });
    const { page } = await openPage(browser, { origin: server.origin });
    await openHydrated(page, '/');
    const left = await scrollTo(page, 1_200);

    const dek = 'The ferry waits, and so do those on it. '.repeat(8);
    const news = [100, 101, 102].map((id) => aStory({ id, publishedAt: NEWEST + id, dek }));
    writer.apply(withMentioned({ stories: news }));
    await page.evaluate(() => {
      const { now } = Date;
      Date.now = () => now() + 120_000;
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    });
    await page.locator('#story-102').waitFor();

    const present = new Set((await headlinesInView(page)).map(({ id }) => id));
    const first = left.filter(({ id }) => present.has(id)).slice(0, 1);
    expect(first).toHaveLength(1);
    expect(await distanceFrom(first, page)).toBeLessThan(1);
  });
});
