import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser, openPage } from '../support/browser.ts';
import { collectStories, storiesOf } from '../support/feed-stories.ts';
import { openHydrated } from '../support/open-hydrated.ts';
import { headlinesInView, scrollToPage } from '../support/scroll.ts';

const CATEGORY = '/category/foreign-relations';
const origin = inject('origin');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('a feed', () => {
  it('goes back from a story after 300 cards to the same pixel and focus, and asks for nothing', async () => {
    const { page } = await openPage(browser, { origin });
    await openHydrated(page, CATEGORY);
    await scrollToPage(page, 31);
    await expect.poll(async () => (await headlinesInView(page)).length).toBeGreaterThan(2);
    const before = await headlinesInView(page);
    const followed = before.at(-2)?.id ?? '';

    await page.locator(`#${followed}`).click();
    await page.waitForURL('**/article/**');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goBack();

    await expect.poll(() => headlinesInView(page)).toEqual(before);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(followed);
    expect(asked.filter((path) => path.startsWith('/api/feeds/category'))).toEqual([]);
  });

  it('keeps the address in step with the reader, and one Back leaves the list', async () => {
    const { page } = await openPage(browser, { origin });
    await openHydrated(page, '/sections');
    await page.getByRole('main').getByRole('link', { name: 'Foreign Relations' }).click();
    await page.waitForURL(`**${CATEGORY}`);

    await scrollToPage(page, 4);
    expect(new URL(page.url()).search).toMatch(/^\?page=\d+$/);
    await page.goBack();

    await page.waitForURL('**/sections');
  });

  it('shows stories in the same order as the API, none twice, however the windowed list is cut', async () => {
    const { page } = await openPage(browser, { origin });
    await openHydrated(page, CATEGORY);
    const seen = await collectStories(page);

    await scrollToPage(page, 6);

    const wanted: string[] = [];
    for (let number = 1; number <= 5; number += 1) {
      wanted.push(...(await storiesOf(origin, number)));
    }
    expect([...seen].slice(0, 50)).toEqual(wanted);
  });

  it('keeps few cards in the document, however far the reader goes', async () => {
    const { page } = await openPage(browser, { origin });
    await openHydrated(page, CATEGORY);

    await scrollToPage(page, 15);

    expect(await page.locator('main article').count()).toBeLessThan(40);
  });

  it('has its access filter in the address', async () => {
    const { page } = await openPage(browser, { origin });
    await openHydrated(page, CATEGORY);

    await page.getByRole('link', { name: 'Premium', exact: true }).click();
    await page.waitForURL('**/category/foreign-relations?access=premium');
    await page.reload();

    const headlines = await page.locator('main article h3').allTextContents();
    expect(headlines.length).toBe(10);
    expect(headlines.every((headline) => headline.endsWith(', PRO article'))).toBe(true);
  });
});

describe('going from page to page', () => {
  it('skips to the footer and to the content without an entry in the history', async () => {
    const { page } = await openPage(browser, { origin });
    await openHydrated(page, '/sections');
    await page.getByRole('main').getByRole('link', { name: 'Foreign Relations' }).click();
    await page.waitForURL(`**${CATEGORY}`);
    await scrollToPage(page, 3);

    await page.getByRole('link', { name: 'Skip to footer' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('FOOTER');
    await page.goBack();

    await page.waitForURL('**/sections');
  });

  it('asks for a feed anew when its own link is followed', async () => {
    const { page } = await openPage(browser, { origin });
    await openHydrated(page, '/latest');
    await scrollToPage(page, 2);
    const asked = page.waitForRequest((request) => request.url().endsWith('/api/feeds/latest'));

    await page.getByRole('link', { name: 'Latest', exact: true }).first().click();

    await asked;
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
    expect(new URL(page.url()).search).toBe('');
  });

  it('leads from a footnote to its mark and back by the browser’s own links', async () => {
    const { page } = await openPage(browser, { origin });
    await openHydrated(page, '/sections');
    await openHydrated(page, '/article/the-line-nobody-drew');
    const mark = page.locator('[role="doc-noteref"]').first();

    await mark.click();

    const note = page.getByRole('main').locator('ol li:has([role="doc-backlink"])').first();
    await expect
      .poll(() => note.evaluate((node) => node.getBoundingClientRect().top))
      .toBeLessThan(844);
    await page.goBack();
    await expect.poll(() => new URL(page.url()).hash).toBe('');
  });

  it('sets the title and moves focus to the headline', async () => {
    const { page } = await openPage(browser, { origin });
    await openHydrated(page, `${CATEGORY}?page=3`);
    expect(await page.title()).toBe('Foreign Relations, page 3 | The Strait Courier');
    const headline = page.locator('main article h3 a').first();
    const words = (await headline.textContent()) ?? '';

    await headline.click();
    await page.waitForURL('**/article/**');

    await expect.poll(() => page.title()).toContain('| The Strait Courier');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(words);
  });

  it('leads from a story to its author, and back to the story', async () => {
    const { page } = await openPage(browser, { origin });
    await openHydrated(page, CATEGORY);
    await page.locator('main article h3 a').first().click();
    await page.waitForURL('**/article/**');
    const story = page.url();

    const author = page.locator('main header a[rel="author"]').first();
    const name = await author.textContent();
    await author.click();
    await page.waitForURL('**/author/**');
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe(name);
    await page.goBack();

    await page.waitForURL(story);
  });
});

describe('the theme', () => {
  it('chosen in settings holds on every page, in this tab and in others', async () => {
    const { page } = await openPage(browser, { origin, colourScheme: 'light' });
    await openHydrated(page, '/settings');
    const other = await page.context().newPage();
    await openHydrated(other, '/sections');

    await page.getByRole('radio', { name: 'Dark' }).check();

    expect(await page.evaluate(paper)).toBe('rgb(18, 20, 23)');
    await expect.poll(() => other.evaluate(paper)).toBe('rgb(18, 20, 23)');
    await openHydrated(page, CATEGORY);
    expect(await page.evaluate(paper)).toBe('rgb(18, 20, 23)');
  });
});

const paper = () => getComputedStyle(document.documentElement).backgroundColor;
