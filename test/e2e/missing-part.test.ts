import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { axeFaults } from '../support/axe-faults.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { holdRequests } from '../support/hold-requests.ts';
import { openHydrated } from '../support/open-hydrated.ts';
import { CATEGORY } from '../support/page-kinds.ts';
import { readBack } from '../support/read-back.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A list whose clock waits to be put forward, and a hand that holds back code. */
async function open() {
  const { page } = await openPage(browser, { origin: inject('origin') });
  await page.clock.install();
  await openHydrated(page, `/category/${CATEGORY.slug}`);
  return { page, ...holdRequests(page) };
}

const note = (page: Page) =>
  page.getByRole('alert').filter({ hasText: 'A part of the application did not come' });
const isPressed = (page: Page, pressed: boolean) =>
  page.getByRole('button', { name: /^Save: /, pressed }).first();

const PAGES = [
  { file: 'article-page', link: '[role="feed"] article h3 a', content: 'main [data-gated] p' },
  { file: 'saved-page', link: 'a[href="/saved"]:visible', content: 'main h1' },
  { file: 'following-page', link: 'a[href="/following"]:visible', content: 'main h1' },
];

it.each(PAGES)(
  'a page whose code ($file) does not come says so within 10 s of a press, and opens once it has',
  async ({ file, link, content }) => {
    const { page, route, unroute } = await open();
    await route(`**/assets/${file}-*`, 'hold');

    const asked = page.waitForRequest((request) => request.url().includes(file));
    await page.locator(link).first().click();
    await asked;
    await page.clock.fastForward(10_000);
    const failed = page.getByRole('heading', { level: 1, name: 'This page did not load' });
    await failed.waitFor();
    const said = await page.getByRole('main').innerText();
    await unroute();
    await page.getByRole('button', { name: 'Try again' }).click();
    await failed.waitFor({ state: 'detached' });
    await page.locator(content).first().waitFor();

    expect(said).toContain('A part of the application did not come');
  },
);

it('a story is said not to be saved within 10 s where the code for it does not come, is not when it comes late, and is at the next press', async () => {
  const { page, route, unroute } = await open();
  await route('**/assets/press-save-*', 'hold');

  const asked = page.waitForRequest(/press-save-/);
  await isPressed(page, false).click();
  await asked;
  await isPressed(page, true).waitFor();
  await page.clock.fastForward(10_000);
  await note(page).waitFor();
  expect(await isPressed(page, true).count()).toBe(0);
  expect(await axeFaults(page)).toEqual([]);
  await page.clock.fastForward(10_000);
  await note(page).waitFor({ state: 'detached' });
  const came = page.waitForResponse(/press-save-/);
  await unroute();
  await came;
  expect(await isPressed(page, true).count()).toBe(0);
  await isPressed(page, false).click();

  await page.getByRole('status').getByText('Saved on this device.').waitFor({ state: 'attached' });
  expect((await readBack(page)).stories).toHaveLength(1);
});

it('what takes a list along says within 10 s of a press that it did not come, and comes at the next', async () => {
  const { page, route, unroute } = await open();
  await route('**/assets/take-sheet-*', 'hold');
  const button = page.getByRole('button', { name: 'Take it with you' });

  const asked = page.waitForRequest(/take-sheet-/);
  await button.click();
  await asked;
  await page.clock.fastForward(10_000);
  await note(page).waitFor();
  await unroute();
  await button.click();

  await page.getByRole('dialog', { name: 'Take it with you' }).waitFor();
  expect(await note(page).count()).toBe(0);
});
