import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { categoryUrl } from '../../src/shared/page-urls.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { CATEGORY, findPageKinds } from '../support/page-kinds.ts';

const origin = inject('origin');
const kinds = await findPageKinds(origin);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('every kind of page says what it is with JavaScript off', async () => {
  const { page } = await openPage(browser, { origin, javaScriptEnabled: false });

  for (const { kind, path, status } of kinds) {
    const answer = await page.goto(path);

    expect(answer?.status(), kind).toBe(status);
    expect(await page.title(), kind).not.toBe('');
    expect(await page.locator('h1').allInnerTexts(), kind).toEqual([expect.stringMatching(/\S/)]);
    expect(await page.locator('main').innerText(), kind).toMatch(/\S+(?:\s+\S+){5}/);
  }
});

test('the archive is read and paged with JavaScript off', async () => {
  const { page } = await openPage(browser, { origin, javaScriptEnabled: false });
  await page.goto(categoryUrl(CATEGORY.slug));
  const first = await headlines(page);

  await page.getByRole('link', { name: 'Page 2', exact: true }).click();
  const second = await headlines(page);
  await page.getByRole('link', { name: 'Page 599', exact: true }).click();
  const last = await headlines(page);

  expect(first).toHaveLength(10);
  expect(second).toHaveLength(10);
  expect(last).toHaveLength(9);
  expect(new Set([...first, ...second, ...last]).size).toBe(29);
});

test('a story is opened from its card and read with JavaScript off', async () => {
  const { page } = await openPage(browser, { origin, javaScriptEnabled: false });
  await page.goto(categoryUrl(CATEGORY.slug));
  const [headline] = await headlines(page);

  await page.locator('article h3 a').first().click();

  expect(headline).toBe(await page.locator('h1').textContent());
  expect(await page.locator('main article p').count()).toBeGreaterThan(2);
});

const headlines = (page: Page) => page.locator('article h3 a').allTextContents();
