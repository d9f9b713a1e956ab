import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aGallery } from '../gallery/a-gallery.ts';
import type { TestStore } from '../support/a-store.ts';
import { axeFaults } from '../support/axe-faults.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { openHydrated } from '../support/open-hydrated.ts';
import { serveApp } from '../support/serve-app.ts';

let browser: Browser;
let gallery: TestStore;
let server: Awaited<ReturnType<typeof serveApp>>;
beforeAll(async () => {
  gallery = aGallery();
  server = await serveApp(gallery.store);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  gallery.close();
});

/** The hardest of leads; every kind follows each of them as a row. */
const LEADS = ['long', 'long-plain', 'word', 'arabic'];

const layouts = [320, 390, 768, 1280].flatMap((width) =>
  [100, 200].map((textSize) => ({ width, textSize })),
);

describe.each(LEADS)('cards under a lead of the kind %s', (section) => {
  it('hold whatever a story brings, at every width and with text twice as large', async () => {
    const { page } = await openPage(browser, { origin: server.origin });
    await openHydrated(page, `/category/${section}`);
    const found: string[] = [];

    for (const { width, textSize } of layouts) {
      await page.setViewportSize({ width, height: 900 });
      await setTextSize(page, textSize);
      found.push(...(await misplaced(page)).map((what) => `${width} px, ${textSize} %: ${what}`));
    }

    expect(found).toEqual([]);
  });
});

describe('cards in other scripts', () => {
  it('say their language, and run in its direction', async () => {
    const { page } = await openPage(browser, { origin: server.origin });
    await openHydrated(page, '/category/korean');
    const [korean, arabic] = [0, 1].map((place) => page.locator('main article h3').nth(place));

    const directionOf = (headline = korean) =>
      headline?.evaluate((node) => getComputedStyle(node).direction);

    expect(await korean?.getAttribute('lang')).toBe('ko');
    expect(await directionOf(korean)).toBe('ltr');
    expect(await arabic?.getAttribute('lang')).toBe('ar');
    expect(await directionOf(arabic)).toBe('rtl');
  });
});

describe.each(['light', 'dark'] as const)('read cards, %s', (colourScheme) => {
  it('have nothing that axe finds, and a quieter headline', async () => {
    const { page } = await openPage(browser, { origin: server.origin, colourScheme });
    await openHydrated(page, '/category/long');
    const headline = page.locator('main article h3').first();
    const colour = () => headline.evaluate((node) => getComputedStyle(node).color);
    const before = await colour();
    const id = await headline.locator('a').getAttribute('id');

    await page.evaluate(
      (story) => localStorage.setItem('dateline.read.1', `[${story}]`),
      id?.replace('story-', ''),
    );
    await openHydrated(page, '/category/long');

    await expect.poll(colour).not.toBe(before);
    expect(await axeFaults(page)).toEqual([]);
  });
});

it('a card whose parts overlap is noticed', async () => {
  const { page } = await openPage(browser, { origin: server.origin });
  await openHydrated(page, '/category/picture');

  await page.evaluate(() => {
    for (const text of document.querySelectorAll<HTMLElement>('main article h3')) {
      text.style.whiteSpace = 'nowrap';
      text.style.fontSize = '6rem';
    }
  });

  expect(await misplaced(page)).not.toEqual([]);
});

const setTextSize = (page: Page, percent: number) =>
  page.evaluate((size) => {
    document.documentElement.style.fontSize = `${size}%`;
  }, percent);

/** Texts of cards that leave the card or lie on its picture. */
function misplaced(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const card of document.querySelectorAll('main article')) {
      const frame = card.getBoundingClientRect();
      const picture = card.querySelector('img')?.getBoundingClientRect();
      const texts = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
      while (texts.nextNode() !== null) {
        const { currentNode: text } = texts;
        if (text.parentElement?.closest('.visually-hidden') !== null) continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        for (const box of range.getClientRects()) {
          // The slope of a letter may reach a pixel over its line.
          const isOut = box.left < frame.left - 1 || box.right > frame.right + 1;
          const isOnPicture =
            picture !== undefined &&
            box.left < picture.right - 1 &&
            box.right > picture.left + 1 &&
            box.top < picture.bottom - 1 &&
            box.bottom > picture.top + 1;
          if (isOut || isOnPicture) found.push(text.textContent?.slice(0, 40) ?? '');
        }
      }
    }
    return [...new Set(found)];
  });
}
