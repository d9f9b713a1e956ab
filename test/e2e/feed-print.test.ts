import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser, openPage } from '../support/browser.ts';
import { storiesOf } from '../support/feed-stories.ts';
import { openHydrated } from '../support/open-hydrated.ts';
import { distanceFrom, headlinesInView, scrollToPage } from '../support/scroll.ts';

const CATEGORY = '/category/foreign-relations';
const origin = inject('origin');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('a feed prints what was read, one card under the other, and stands where it stood afterwards', async () => {
  const { page } = await openPage(browser, { origin });
  await openHydrated(page, CATEGORY);
  await scrollToPage(page, 6);
  const left = await headlinesInView(page);
  await page.evaluate(() => {
    window.addEventListener('beforeprint', () => {
      const ids = Array.from(document.querySelectorAll('main article h3 a'), ({ id }) => id);
      Reflect.set(window, 'printed', ids);
    });
  });

  const pdf = await page.pdf();

  const printed = await page.evaluate(() => Reflect.get(window, 'printed') as string[]);
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  for (const number of [1, 2, 3, 4, 5]) {
    expect(printed).toEqual(expect.arrayContaining(await storiesOf(origin, number)));
  }
  expect(await distanceFrom(left, page)).toBeLessThan(1);
  expect(await page.locator('main article').count()).toBeLessThan(40);
});

test('a printed feed has the name of the newsroom, its title and its cards, and nothing to press', async () => {
  const { page } = await openPage(browser, { origin });
  await openHydrated(page, `${CATEGORY}?page=3`);
  await scrollToPage(page, 4);

  // In the order in which a browser does it: what is printed is there before it is laid out.
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });

  for (const role of ['navigation', 'button', 'complementary'] as const) {
    expect(await page.getByRole(role).count(), role).toBe(0);
  }
  expect(await page.getByRole('link', { name: 'The Strait Courier' }).first().isVisible()).toBe(
    true,
  );
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  const gaps = await gapsBetweenCards(page);
  expect(gaps.length).toBeGreaterThan(9);
  expect(new Set(gaps.map(Math.round))).toEqual(new Set([0]));
});

/** Pixels between each card and the next; below 0 where they overlap. */
const gapsBetweenCards = (page: Page) =>
  page.evaluate(() => {
    const boxes = Array.from(document.querySelectorAll('[role="feed"] > *'), (card) =>
      card.getBoundingClientRect(),
    );
    return boxes.slice(1).map(({ top }, index) => top - (boxes[index]?.bottom ?? 0));
  });
