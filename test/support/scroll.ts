import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** The page of 10 that the address names. */
const pageInAddress = (page: Page) => Number(new URL(page.url()).searchParams.get('page') ?? '1');

/** Turns the wheel until the address has followed to a page of 10. */
export async function scrollToPage(page: Page, wanted: number) {
  await page.mouse.move(100, 400);
  await expect
    .poll(
      async () => {
        await page.mouse.wheel(0, 700);
        return pageInAddress(page);
      },
      { timeout: 50_000, interval: 15 },
    )
    .toBeGreaterThanOrEqual(wanted);
  await scrollEnded(page);
}

/** Turns the wheel upwards, as a hand does with a pause after each turn, until the address has followed to a page of 10. */
export async function scrollUpToPage(page: Page, wanted: number) {
  await page.mouse.move(100, 400);
  await expect
    .poll(
      async () => {
        await page.mouse.wheel(0, -500);
        await scrollEnded(page);
        // A list takes in what came above once its reader has rested, which a hand's pause is longer than.
        await scrollEnded(page);
        return pageInAddress(page);
      },
      { timeout: 50_000, interval: 15 },
    )
    .toBeLessThanOrEqual(wanted);
}

/** Resolves when the page has stood still, and as long as it was, for ten frames. */
export async function scrollEnded(page: Page) {
  await page.evaluate(async () => {
    let last = '';
    let still = 0;
    while (still < 10) {
      await new Promise(requestAnimationFrame);
      const now = `${window.scrollY} ${document.documentElement.scrollHeight}`;
      still = now === last ? still + 1 : 0;
      last = now;
    }
  });
}

/** The headlines in view with their distance from the top, in pixels. */
export const headlinesInView = (page: Page) =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll('article h3 a'))
      .map((link) => ({ id: link.id, top: link.getBoundingClientRect().top }))
      .filter(({ top }) => top >= 0 && top < window.innerHeight),
  );

/** How many pixels headlines stand from where they stood, at most; a window scrolls by whole ones. */
export async function distanceFrom(
  wanted: Awaited<ReturnType<typeof headlinesInView>>,
  page: Page,
): Promise<number> {
  const tops = new Map((await headlinesInView(page)).map(({ id, top }) => [id, top]));
  return Math.max(...wanted.map(({ id, top }) => Math.abs((tops.get(id) ?? Infinity) - top)));
}
