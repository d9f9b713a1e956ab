import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aPictureStory } from '../support/a-picture-story.ts';
import { aStore, type TestStore } from '../support/a-store.ts';
import { launchBrowser, openPage, type PageOptions } from '../support/browser.ts';
import { openHydrated } from '../support/open-hydrated.ts';
import { serveApp } from '../support/serve-app.ts';

const STORY = '/article/five-pictures';

let browser: Browser;
let newsroom: TestStore;
let server: Awaited<ReturnType<typeof serveApp>>;
beforeAll(async () => {
  newsroom = aStore(aPictureStory());
  server = await serveApp(newsroom.store);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  newsroom.close();
});

async function openStory(options: Omit<PageOptions, 'origin'> = {}) {
  const opened = await openPage(browser, { origin: server.origin, ...options });
  await opened.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openHydrated(opened.page, STORY);
  return opened;
}

/** Where the page says that it is. */
const addressOf = (page: Page) => page.locator('link[rel="canonical"]').getAttribute('href');
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const sheet = (page: Page) => page.getByRole('dialog', { name: 'Share' });
const tools = (page: Page) => page.getByRole('group', { name: 'Selected text' });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

/** Selects the words “boats that come late” of a paragraph: the first by the mouse, the others by keys. */
async function selectWords(page: Page, number: number) {
  const paragraph = page.getByText(new RegExp(`^Paragraph ${number} tells`));
  await paragraph.scrollIntoViewIfNeeded();
  const first = await paragraph.evaluate((element) => {
    const range = document.createRange();
    const words = element.firstChild as Text;
    const start = words.data.indexOf('boats');
    range.setStart(words, start);
    range.setEnd(words, start + 5);
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.dblclick(first.x, first.y);
  for (let word = 0; word < 3; word += 1) await page.keyboard.press('Control+Shift+ArrowRight');
  await tools(page).waitFor();
}

describe('sharing a story', () => {
  it('offers the link, mail and the networks where the system offers nothing, and gives the focus back', async () => {
    const { page } = await openStory();
    const address = (await addressOf(page)) ?? '';

    await page.getByRole('button', { name: 'Share' }).press('Enter');
    await sheet(page).getByRole('button', { name: 'Copy link' }).press('Enter');
    await sheet(page).getByText('Copied.').waitFor();
    const hrefs = await sheet(page)
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    await page.keyboard.press('Escape');
    await sheet(page).waitFor({ state: 'detached' });

    expect(address).toBe(server.origin + STORY);
    expect(await clipboard(page)).toBe(address);
    expect(hrefs.map((href) => new URL(href).host)).toEqual([
      '',
      'x.com',
      'www.facebook.com',
      'wa.me',
      't.me',
      'www.linkedin.com',
    ]);
    for (const href of hrefs) expect(decodeURIComponent(href)).toContain(address);
    expect(await focused(page)).toBe('Share');
  });

  it('is left to the system where it has a sheet', async () => {
    const { page } = await openPage(browser, { origin: server.origin });
    await page.addInitScript(() => {
      navigator.share = async (shared) => {
        Reflect.set(window, 'shared', shared);
      };
    });
    await openHydrated(page, STORY);

    await page.getByRole('button', { name: 'Share' }).click();

    await expect
      .poll(() => page.evaluate(() => Reflect.get(window, 'shared') as unknown))
      .toEqual({ title: 'Five pictures', url: server.origin + STORY });
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});

describe('sharing selected words', () => {
  it('is next for Tab, and copies them with a link that leads to them and not to the same words before', async () => {
    const { page } = await openStory();
    await selectWords(page, 7);

    await page.keyboard.press('Tab');
    const first = await focused(page);
    await page.keyboard.press('Enter');
    await tools(page).getByText('Copied.').waitFor();
    const copied = await clipboard(page);
    await page.keyboard.press('Escape');
    await tools(page).waitFor({ state: 'detached' });

    expect(first).toBe('Copy quote');
    const [quote, headline, link = ''] = copied.split('\n');
    expect(quote).toBe('“boats that come late”');
    expect(headline).toBe('Five pictures');
    expect(link).toMatch(`${server.origin}${STORY}#:~:text=`);
    expect(await firstPlaceOf(link, page)).toBe('Paragraph 7');
  });

  it('opens our sheet with the words, and goes when they are selected no more', async () => {
    const { page } = await openStory({ viewport: { width: 1280, height: 800 } });
    await selectWords(page, 2);

    await page.getByRole('button', { name: 'Share quote' }).click();
    const shown = await sheet(page).textContent();
    await page.keyboard.press('Escape');
    await sheet(page).waitFor({ state: 'detached' });
    await page.mouse.click(5, 300);

    await tools(page).waitFor({ state: 'detached' });
    expect(shown).toContain('“boats that come late”');
  });

  it('is offered for the story’s text alone', async () => {
    const { page } = await openStory();
    await selectWords(page, 2);

    await page.getByRole('heading', { level: 1 }).dblclick();

    await expect.poll(() => tools(page).count()).toBe(0);
  });
});

/** The paragraph in which the words of a link with their context first stand. The browser without a window does not follow such links itself. */
async function firstPlaceOf(link: string, page: Page) {
  const [, parts = ''] = link.split(':~:text=');
  const words = parts
    .split(',')
    .filter((part) => !part.startsWith('-'))
    .map((part) => decodeURIComponent(part.replace(/-$/, '')))
    .join(' ');
  const text = await page.evaluate(() => document.body.innerText);
  const before = text.slice(0, text.indexOf(words) + words.length);
  return before.match(/Paragraph \d+/g)?.at(-1);
}
