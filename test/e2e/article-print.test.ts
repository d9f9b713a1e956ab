import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aPictureStory } from '../support/a-picture-story.ts';
import { aStore, type TestStore } from '../support/a-store.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { openHydrated } from '../support/open-hydrated.ts';
import { serveApp } from '../support/serve-app.ts';

const STORY = '/article/five-pictures';

let browser: Browser;
let newsroom: TestStore;
let server: Awaited<ReturnType<typeof serveApp>>;
let page: Page;
beforeAll(async () => {
  newsroom = aStore(aPictureStory());
  server = await serveApp(newsroom.store);
  browser = await launchBrowser();
});
beforeEach(async () => {
  ({ page } = await openPage(browser, { origin: server.origin }));
  await page.addInitScript(() => localStorage.setItem('dateline.theme', 'dark'));
  await openHydrated(page, STORY);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  newsroom.close();
});

describe('a printed story', () => {
  it('has its text, pictures and address, and nothing to press or to go on to', async () => {
    const address = page.getByText(server.origin + STORY, { exact: true });
    const before = await address.isVisible();

    await page.emulateMedia({ media: 'print' });

    for (const role of ['navigation', 'button', 'complementary'] as const) {
      expect(await page.getByRole(role).count(), role).toBe(0);
    }
    expect(await page.getByRole('contentinfo').getByRole('link').count()).toBe(0);
    expect(before).toBe(false);
    expect(await address.isVisible()).toBe(true);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect(await page.getByRole('main').getByRole('img').count()).toBe(6);
  });

  it('spells out where its links lead, and those of its pictures’ files not', async () => {
    await page.emulateMedia({ media: 'print' });

    const spelt = page.getByRole('link', { name: '(https://mountains.example/)' });
    const files = page.getByRole('link', { name: /\(\/media/ });

    expect(await spelt.count()).toBe(1);
    expect(await files.count()).toBe(0);
  });

  it('is dark on light, whatever the theme, with what was folded away', async () => {
    const folded = page.getByText('Every boat was counted twice.');
    const before = { ink: await inkOf(page), isShown: await folded.isVisible() };

    await page.emulateMedia({ media: 'print' });

    const after = { ink: await inkOf(page), isShown: await folded.isVisible() };
    expect(before).toEqual({ ink: 'rgb(230, 228, 223)', isShown: false });
    expect(after).toEqual({ ink: 'rgb(22, 24, 29)', isShown: true });
  });

  it('has no picture on two pages', async () => {
    await page.emulateMedia({ media: 'print' });

    const figures = await page.locator('main figure').evaluateAll((all) =>
      all.map((figure) => ({
        breaks: getComputedStyle(figure).breakInside,
        high: figure.getBoundingClientRect().height,
      })),
    );
    const pdf = await page.pdf({ format: 'A4' });

    // CSS pixels of a sheet of A4 between margins of 2 cm.
    const sheet = ((29.7 - 4) / 2.54) * 96;
    expect(figures.map(({ breaks }) => breaks)).toEqual(figures.map(() => 'avoid'));
    expect(Math.max(...figures.map(({ high }) => high))).toBeLessThan(sheet);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });
});

const inkOf = (printed: Page) => printed.evaluate(() => getComputedStyle(document.body).color);
