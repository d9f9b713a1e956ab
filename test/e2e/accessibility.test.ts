import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, test } from 'vitest';
import { feedUrl } from '../../src/shared/page-urls.ts';
import { axeFaults } from '../support/axe-faults.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { cutTexts } from '../support/cut-texts.ts';
import { openHydrated, showEveryPicture } from '../support/open-hydrated.ts';
import { CATEGORY, findPageKinds } from '../support/page-kinds.ts';
import { PAGE_OVERLAYS } from '../support/page-overlays.ts';
import { showOn, screenAt } from '../support/screens.ts';

const origin = inject('origin');
const kinds = await findPageKinds(origin);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

// Every width and scheme is met by some of them; `npm run test:long -- accessibility` tries each on all. That nothing is printed,
// blocked, thrown or fetched elsewhere, openPage holds against every test here.

describe.each(kinds.map((kind, place) => ({ ...kind, place })))('$kind', (page) => {
  it('hydrates and scrolls without a complaint, axe finds nothing, and no text is lost, spaced out or twice as large at 320 px', async () => {
    const { page: tab } = await openPage(browser, { origin });

    expect(await openHydrated(tab, page.path)).toBe(page.status);

    await showEveryPicture(tab);
    await showOn(tab, screenAt(page.place));
    expect(await axeFaults(tab)).toEqual([]);
    expect(await cutTexts(tab)).toEqual([]);
    await tab.setViewportSize({ width: 320, height: 640 });
    const width = await tab.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
      return document.documentElement.scrollWidth;
    });
    expect(width).toBe(320);
  });
});

describe.each(PAGE_OVERLAYS.map((overlay, place) => ({ ...overlay, place })))(
  'a page with $name over it',
  ({ path, open, place }) => {
    it('has nothing that axe finds', async () => {
      const { page } = await openPage(browser, { origin });
      await openHydrated(page, path);

      await open(page);

      await showOn(page, screenAt(place));
      expect(await axeFaults(page)).toEqual([]);
    });
  },
);

test('axe finds nothing on a feed with its archive beside it', async () => {
  const { page } = await openPage(browser, { origin, viewport: { width: 1280, height: 844 } });
  await openHydrated(page, feedUrl(CATEGORY, { month: '2019-11' }));

  const rail = page.getByRole('region', { name: 'Archive by month' });
  await rail.scrollIntoViewIfNeeded();
  await rail.getByText('2019', { exact: true }).waitFor();

  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFaults(page), colorScheme).toEqual([]);
  }
});

test('axe sees small targets, faint text and pictures without a text', async () => {
  const { page, takeProblems } = await openPage(browser, { origin });
  await openHydrated(page, '/settings');
  await page.evaluate(() => {
    const buttons = [1, 2].map((number) => {
      const button = document.createElement('button');
      button.textContent = String(number);
      button.style.cssText = 'width: 10px; height: 10px; min-height: 0; padding: 0; border: 0';
      return button;
    });
    const text = document.createElement('p');
    text.textContent = 'Hardly to be read.';
    text.style.color = '#ddd';
    document.querySelector('main')?.append(...buttons, text, new Image());
  });

  const found = await axeFaults(page);

  expect(found.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['color-contrast', 'image-alt', 'target-size']),
  );
  await takeProblems();
});
