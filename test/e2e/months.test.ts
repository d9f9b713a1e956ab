import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { feedUrl, monthsUrl } from '../../src/shared/page-urls.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { openHydrated } from '../support/open-hydrated.ts';
import { CATEGORY } from '../support/page-kinds.ts';
import { scrollToPage } from '../support/scroll.ts';

const origin = inject('origin');
const MONTH = feedUrl(CATEGORY, { month: '2019-11' });
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('the archive by month', () => {
  it('is entered by keyboard, reads on into older months, and one Back leaves it', async () => {
    const { page } = await openPage(browser, { origin });
    await openHydrated(page, feedUrl(CATEGORY));
    await page.getByRole('button', { name: 'Archive by month' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Archive by month' }).waitFor();

    await tabTo(page, /^2019/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^November 2019, \d+ stories$/);
    await page.keyboard.press('Enter');

    await page.waitForURL(origin + MONTH);
    await page.locator('article time[datetime^="2019-11"]').first().waitFor();
    expect(await page.title()).toBe('Foreign Relations, November 2019 | The Strait Courier');
    expect(await page.getByRole('dialog').count()).toBe(0);
    const { first } = await getMonth();
    await scrollToPage(page, first.page + 4);
    expect(await monthsOnPage(page)).not.toContain('2019-11');
    await page.goBack();
    await page.waitForURL(origin + feedUrl(CATEGORY));
  });

  it('gives focus back to its button when it is closed by Escape', async () => {
    const { page } = await openPage(browser, { origin });
    await openHydrated(page, feedUrl(CATEGORY));
    await page.getByRole('button', { name: 'Archive by month' }).click();
    await page.getByRole('dialog').getByText('2019', { exact: true }).waitFor();

    await page.keyboard.press('Escape');

    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    expect(await focused(page)).toBe('Archive by month');
  });

  it('stands beside the river at 1280 px, with the month that was entered marked', async () => {
    const { page } = await openPage(browser, { origin, viewport: { width: 1280, height: 800 } });
    await openHydrated(page, MONTH);

    const rail = page.getByRole('complementary').getByRole('region', { name: 'Archive by month' });
    await rail.scrollIntoViewIfNeeded();
    await rail.getByText('2019', { exact: true }).waitFor();

    expect(await rail.locator('[aria-current=page]').getAttribute('aria-label')).toMatch(
      /^November 2019, /,
    );
  });

  it('opens the page whose number is known, and says which numbers there are', async () => {
    const { page } = await openPage(browser, { origin });
    await openHydrated(page, feedUrl(CATEGORY, { access: 'premium' }));
    await page.getByRole('button', { name: 'Archive by month' }).click();
    const field = page.getByRole('textbox', { name: 'Go to page' });

    await field.fill('0');
    await field.press('Enter');
    const said = await page.getByRole('alert').textContent();
    await field.fill('12');
    await field.press('Enter');

    expect(said).toMatch(/^There is no such page: type a number from 1 to \d+\.$/);
    await page.waitForURL(origin + feedUrl(CATEGORY, { page: 12, access: 'premium' }));
  });

  it('is read and paged with JavaScript off', async () => {
    const { page } = await openPage(browser, { origin, javaScriptEnabled: false });
    await page.goto(feedUrl(CATEGORY, { access: 'free' }));

    await page.getByRole('button', { name: 'Archive by month' }).click();
    expect(page.url()).toBe(origin + monthsUrl(CATEGORY, 'free'));
    await page.getByText('2019', { exact: true }).click();
    await page.getByRole('link', { name: /^November 2019, / }).click();
    const month = await headlines(page);
    await page.getByRole('link', { name: 'Newer stories' }).click();
    const newer = await headlines(page);

    expect(month).toHaveLength(10);
    expect(page.url()).toContain('access=free&page=');
    expect(newer.filter((headline) => !month.includes(headline)).length).toBeGreaterThan(0);
  });

  it('leads from an empty month to the nearest that has stories', async () => {
    const { page } = await openPage(browser, { origin });
    const status = await openHydrated(page, feedUrl(CATEGORY, { month: '1999-01' }));

    await page.getByRole('link', { name: 'Go to December 2006, the nearest' }).click();

    expect(status).toBe(404);
    await page.locator('article time[datetime^="2006-12"]').first().waitFor();
  });
});

/** Presses Tab until what has focus is called so. */
async function tabTo(page: Page, name: RegExp) {
  await expect
    .poll(
      async () => {
        await page.keyboard.press('Tab');
        return focused(page);
      },
      { timeout: 20_000, interval: 0 },
    )
    .toMatch(name);
}

const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });

/** The months of the stories in the document. */
const monthsOnPage = (page: Page) =>
  page
    .locator('main article time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')?.slice(0, 7)));

async function getMonth() {
  const answer = await fetch(`${origin}/api/feeds/category/${CATEGORY.slug}?month=2019-11`);
  return (await answer.json()) as { first: { page: number } };
}

const headlines = (page: Page) => page.locator('main article h3 a').allTextContents();
