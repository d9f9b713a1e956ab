import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { articleUrl, feedUrl } from '../../src/shared/page-urls.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { openHydrated } from '../support/open-hydrated.ts';
import { CATEGORY, findPageKinds } from '../support/page-kinds.ts';

const origin = inject('origin');
const kinds = await findPageKinds(origin);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

// Pairs: every kind of page at both widths and in both schemes, and every width in both schemes, in half of the time.
describe.each([
  { width: 390, height: 844, colourScheme: 'light', half: 0 },
  { width: 390, height: 844, colourScheme: 'dark', half: 1 },
  { width: 1280, height: 800, colourScheme: 'light', half: 1 },
  { width: 1280, height: 800, colourScheme: 'dark', half: 0 },
] as const)('at $width px, $colourScheme', ({ colourScheme, half, ...viewport }) => {
  test('axe finds nothing on any kind of page', async () => {
    const { page } = await openPage(browser, { origin, viewport, colourScheme });

    const found = [];
    for (const { kind, path } of kinds.filter((_, place) => place % 2 === half)) {
      await openHydrated(page, path);
      found.push(...(await faults(page)).map((fault) => ({ kind, ...fault })));
    }

    expect(found).toEqual([]);
  }, 180_000);

  test('axe finds nothing on a feed with its archive over it', async () => {
    const { page } = await openPage(browser, { origin, viewport, colourScheme });
    await openHydrated(page, feedUrl(CATEGORY, { month: '2019-11' }));

    await page.getByRole('button', { name: 'Archive by month' }).click();
    await page.getByRole('dialog').getByText('2019', { exact: true }).waitFor();

    expect(await faults(page)).toEqual([]);
  });

  test('axe finds nothing on a story with what makes reading comfortable over it', async () => {
    const { page } = await openPage(browser, { origin, viewport, colourScheme });
    await openHydrated(page, articleUrl('eight-months-under-a-net'));

    await page.getByRole('button', { name: /Text and display/ }).click();
    await page.getByRole('dialog').waitFor();

    expect(await faults(page)).toEqual([]);
  });

  test.runIf(viewport.width >= 1280)(
    'axe finds nothing on a feed with its archive beside it',
    async () => {
      const { page } = await openPage(browser, { origin, viewport, colourScheme });
      await openHydrated(page, feedUrl(CATEGORY, { month: '2019-11' }));

      const rail = page.getByRole('region', { name: 'Archive by month' });
      await rail.scrollIntoViewIfNeeded();
      await rail.getByText('2019', { exact: true }).waitFor();

      expect(await faults(page)).toEqual([]);
    },
  );
});

test('no page is wider than a window of 320 px, with text twice as large', async () => {
  const viewport = { width: 320, height: 640 };
  const { page } = await openPage(browser, { origin, viewport });

  const widths: Record<string, number> = {};
  for (const { kind, path } of kinds) {
    await openHydrated(page, path);
    widths[kind] = await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
      return document.documentElement.scrollWidth;
    });
  }

  expect(widths).toEqual(Object.fromEntries(kinds.map(({ kind }) => [kind, 320])));
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

  const found = await faults(page);

  expect(found.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['color-contrast', 'image-alt', 'target-size']),
  );
  await takeProblems();
});

async function faults(page: Awaited<ReturnType<typeof openPage>>['page']) {
  const { violations } = await new AxeBuilder({ page })
    // Pages have no frames of other origins: without asking them, it takes half of the time.
    .setLegacyMode()
    .options({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] })
    .analyze();
  return violations.map(({ id, nodes }) => ({
    rule: id,
    nodes: nodes.map(({ html }) => html.slice(0, 200)),
  }));
}
