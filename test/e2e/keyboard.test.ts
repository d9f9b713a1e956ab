import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser, openPage } from '../support/browser.ts';
import { openHydrated } from '../support/open-hydrated.ts';
import { scrollEnded } from '../support/scroll.ts';

const CATEGORY = '/category/foreign-relations';
const origin = inject('origin');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The first key brings the code for all of them, and has the list windowed. */
async function startKeys(page: Page) {
  const list = page.waitForResponse(/\/watch-list-/);
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await list;
}

/** The headline of the story that focus is on, as the accessibility tree names it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    const label = activeElement?.getAttribute('aria-labelledby') ?? '';
    if (activeElement === document.body) return 'nothing';
    return document.getElementById(label)?.textContent ?? activeElement?.textContent;
  });

async function headlines(pages: number) {
  const wanted: string[] = [];
  for (let number = 1; number <= pages; number += 1) {
    const answer = await fetch(`${origin}/api/feeds/category/foreign-relations?page=${number}`);
    const { items } = (await answer.json()) as { items: { headline: string }[] };
    wanted.push(...items.map(({ headline }) => headline));
  }
  return wanted;
}

/** The same without what is heard after it. */
const headline = async (page: Page) =>
  (await focused(page))?.replace(/, (?:PRO article|read)/g, '');

describe('a feed at the keyboard', () => {
  it('is gone through story by story beyond what was loaded, opened, and gone back to', async () => {
    const { page } = await openPage(browser, { origin });
    const wanted = await headlines(4);
    await openHydrated(page, CATEGORY);
    await startKeys(page);

    await page.keyboard.press('j');
    expect(await headline(page)).toBe(wanted[0]);
    for (const next of wanted.slice(1, 35)) {
      await page.keyboard.press('PageDown');
      // The next ten may have to come first, from a server that draws pictures meanwhile.
      await expect.poll(() => headline(page), { timeout: 10_000 }).toBe(next);
    }
    await page.keyboard.press('PageUp');
    await page.keyboard.press('o');
    await page.waitForURL('**/article/**');
    await page.goBack();

    await expect.poll(() => headline(page)).toBe(wanted[33]);
    await scrollEnded(page);
    await page.keyboard.press('PageDown');
    await expect.poll(() => headline(page)).toBe(wanted[34]);
  });

  it('is left by Ctrl+End and Ctrl+Home, and grows no more under a reader who went to its end', async () => {
    const { page } = await openPage(browser, { origin });
    await openHydrated(page, CATEGORY);
    await startKeys(page);
    await page.keyboard.press('j');

    await page.keyboard.press('Control+End');
    await scrollEnded(page);

    const after = page.getByRole('navigation', { name: 'Pages' }).getByRole('link').first();
    expect(await after.evaluate((link) => link === document.activeElement)).toBe(true);
    await expectInView(page);
    do {
      await page.keyboard.press('Tab');
      await scrollEnded(page);
      await expectInView(page);
    } while (!(await isInFooter(page)));
  });

  it('is left backwards to what stands before it', async () => {
    const { page } = await openPage(browser, { origin });
    await openHydrated(page, CATEGORY);
    await startKeys(page);
    await page.keyboard.press('j');
    await page.keyboard.press('j');

    await page.keyboard.press('Control+Home');

    expect(await focused(page)).toBe('Premium');
  });

  it('leaves Page Down to the browser while focus is elsewhere', async () => {
    const { page } = await openPage(browser, { origin });
    await openHydrated(page, CATEGORY);
    await startKeys(page);

    await page.keyboard.press('PageDown');
    await scrollEnded(page);

    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(300);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  });
});

describe('the list of shortcuts', () => {
  it('gives the focus back, and leads to where single keys are switched off', async () => {
    const { page } = await openPage(browser, { origin });
    await openHydrated(page, CATEGORY);
    await startKeys(page);
    await page.keyboard.press('j');
    const story = await focused(page);

    await page.keyboard.press('?');
    await page.getByRole('button', { name: 'Close' }).press('Enter');
    const afterwards = await focused(page);
    await page.keyboard.press('?');
    await page.getByRole('link', { name: 'Switch single keys off' }).press('Enter');
    await page.waitForURL('**/settings');
    await page.getByRole('checkbox', { name: /Shortcuts/ }).press('Space');
    await openHydrated(page, CATEGORY);
    await page.locator('main h3 a').first().focus();
    const first = await focused(page);
    await expect
      .poll(async () => {
        await page.keyboard.press('PageDown');
        return focused(page);
      })
      .not.toBe(first);
    const second = await focused(page);
    await page.keyboard.press('j');

    expect(afterwards).toBe(story);
    expect(await focused(page)).toBe(second);
  });
});

const isInFooter = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('footer') !== null);

/** What has the focus can be seen. */
async function expectInView(page: Page) {
  const { top, bottom, height } = await page.evaluate(() => {
    const box = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
    return { top: box.top, bottom: box.bottom, height: window.innerHeight };
  });
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(height);
}
