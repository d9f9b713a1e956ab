import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser, openPage } from '../support/browser.ts';
import { openHydrated } from '../support/open-hydrated.ts';

const CATEGORY = '/category/foreign-relations';
/** How many times slower than this machine the reader's is. */
const SLOWER = 4;
const MOST_ELEMENTS = 400;
const origin = inject('origin');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('on a machine four times slower', () => {
  it.each([
    { key: 'End', other: 'Home' },
    { key: 'Home', other: 'End' },
  ])('$key held down keeps the document small, and cards are there at each stop', async (keys) => {
    const { page } = await openSlowly(`${CATEGORY}?page=37`);
    const most = await watchElements(page);

    // The way back goes through what the way there has loaded.
    for (const key of [keys.key, keys.other, keys.key]) {
      for (let press = 0; press < 12; press += 1) await page.keyboard.press(key);
      await cardsAreInView(page);
    }

    expect(await most()).toBeLessThanOrEqual(MOST_ELEMENTS);
  });

  it.each([
    { towards: 'older', distance: -4_000 },
    { towards: 'newer', distance: 4_000 },
  ])('flicks towards $towards stories do so too', async ({ distance }) => {
    const { page, session } = await openSlowly(`${CATEGORY}?page=37`);
    const most = await watchElements(page);

    for (let flick = 0; flick < 4; flick += 1) {
      await session.send('Input.synthesizeScrollGesture', {
        x: 200,
        y: 420,
        yDistance: distance,
        speed: 4_000,
        gestureSourceType: 'touch',
        preventFling: false,
      });
      await cardsAreInView(page);
    }

    expect(await most()).toBeLessThanOrEqual(MOST_ELEMENTS);
  });
});

async function openSlowly(path: string): Promise<{ page: Page; session: CDPSession }> {
  const { page } = await openPage(browser, { origin });
  await openHydrated(page, path);
  await page.mouse.move(200, 400);
  await page.mouse.wheel(0, 100);
  await page.waitForResponse('**/api/feeds/**');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return { page, session };
}

/** Counts the feed's elements after each frame; returns how to learn the most there were. */
async function watchElements(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    let most = 0;
    const look = () => {
      const count = document.querySelectorAll('[role="feed"] *').length;
      most = Math.max(most, count);
      Reflect.set(window, 'mostElements', most);
      requestAnimationFrame(look);
    };
    look();
  });
  return () => page.evaluate(() => Reflect.get(window, 'mostElements') as number);
}

/** Resolves when cards are seen wherever the feed is in view; how soon, `npm run bench -- feed` tells. */
const cardsAreInView = (page: Page) => page.waitForFunction(isCovered);

function isCovered(): boolean {
  const feed = document.querySelector('[role="feed"]')?.getBoundingClientRect() ?? new DOMRect();
  const top = Math.max(0, feed.top);
  const bottom = Math.min(window.innerHeight, feed.bottom);
  const covered = Array.from(document.querySelectorAll('[role="feed"] > *'))
    .filter((card) => card.checkVisibility({ visibilityProperty: true }))
    .map((card) => card.getBoundingClientRect())
    .map((box) => Math.min(bottom, box.bottom) - Math.max(top, box.top))
    .reduce((sum, height) => sum + Math.max(0, height), 0);
  return covered >= bottom - top - 2;
}
