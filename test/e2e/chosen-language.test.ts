import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestStore } from '../support/a-store.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { watchShifts } from '../support/layout-shift.ts';
import { aMarkedNewsroom, MARKED_PATHS, own } from '../support/marked-newsroom.ts';
import { openHydrated } from '../support/open-hydrated.ts';
import { serveApp } from '../support/serve-app.ts';

// Everything of these newsrooms' own stands in ⟪…⟫: what else is in their language was left in it.
let browser: Browser;
let newsrooms: TestStore[];
let english: Awaited<ReturnType<typeof serveApp>>;
let arabic: Awaited<ReturnType<typeof serveApp>>;
beforeAll(async () => {
  newsrooms = [aMarkedNewsroom('en-GB'), aMarkedNewsroom('ar-EG')];
  [english, arabic] = (await Promise.all(
    newsrooms.map(({ store }) => serveApp(store, { PREMIUM_LABEL: own('PRO') })),
  )) as [typeof english, typeof arabic];
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await Promise.all([english.stop(), arabic.stop()]);
  newsrooms.forEach(({ close }) => close());
});

describe('a reader who has chosen Arabic at a newsroom in English', () => {
  test('finds no word of English on any page, and every text of the newsroom’s marked as English', async () => {
    const { page } = await openPage(browser, english);
    await openHydrated(page, '/settings');
    await page.getByRole('radio', { name: 'العربية' }).click();
    await page.getByRole('heading', { level: 1, name: 'الإعدادات' }).waitFor();

    const texts: string[] = [];
    for (const path of MARKED_PATHS.filter((each) => !each.includes('?'))) {
      await openWorded(page, path);
      texts.push(
        ...(await misplacedTexts(page, { chosen: 'ar', script: 'Latn' })).map(
          (text) => `${path}: ${text}`,
        ),
      );
      expect(await page.locator('html').getAttribute('dir'), path).toBe('rtl');
    }

    expect(texts).toEqual([]);
  });

  test('sees the newsroom’s texts at once and never its words, and nothing moves when theirs come', async () => {
    const { page } = await openPage(browser, english);
    await keep(page, 'ar');
    await page.addInitScript(noteFrames);
    const words = await hold(page, '**/assets/ar-*.js');

    for (const path of ['/category/culture', '/article/premium', '/settings']) {
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      await words.asked();
      const shift = await watchShifts(page);
      const before = await page.evaluate(() => document.body.innerText);
      words.release();
      await worded(page);

      expect(before, path).toContain(own('Courier'));
      expect(await page.evaluate(() => Reflect.get(window, 'foreign')), path).toEqual([]);
      expect(await shift(), path).toBeLessThanOrEqual(0.01);
    }
  });

  test('has it in every open tab at once, and the newsroom’s again when that is chosen', async () => {
    const { page } = await openPage(browser, english);
    await openHydrated(page, '/settings');
    const other = await page.context().newPage();
    await openHydrated(other, '/latest');

    await page.getByRole('radio', { name: 'العربية' }).click();
    await other.getByRole('heading', { level: 1, name: 'أحدث المقالات' }).waitFor();
    await page
      .getByRole('radio', { name: /English/ })
      .first()
      .click();
    await other.getByRole('heading', { level: 1, name: 'Latest stories' }).waitFor();

    expect(await other.locator('html').getAttribute('dir')).toBe('ltr');
    expect(await page.getByRole('heading', { level: 1, name: 'Settings' }).count()).toBe(1);
  });

  test('has pages whole in the newsroom’s where the words cannot be had', async () => {
    const { page, takeProblems } = await openPage(browser, english);
    await page.route('**/assets/ar-*.js', (route) => route.abort());
    await openHydrated(page, '/settings');
    await page.getByRole('radio', { name: 'العربية' }).click();
    await page.getByText('did not arrive').waitFor();
    await page.evaluate(() => localStorage.setItem('dateline.language', 'ar'));

    await openWorded(page, '/latest');

    expect(await page.locator('html').getAttribute('dir')).toBe('ltr');
    expect(await page.title()).toBe(`Latest stories | ${own('Courier')}`);
    expect(await page.getByRole('heading', { level: 1, name: 'Latest stories' }).isVisible()).toBe(
      true,
    );
    await takeProblems();
  });
});

test('a reader who has chosen English at a newsroom in Arabic finds pages in English alone', async () => {
  const { page } = await openPage(browser, arabic);
  await keep(page, 'en');

  const texts: string[] = [];
  for (const path of ['/category/culture', '/article/premium', '/sections', '/nowhere']) {
    await openWorded(page, path);
    texts.push(
      ...(await misplacedTexts(page, { chosen: 'en', script: 'Arab' })).map(
        (text) => `${path}: ${text}`,
      ),
    );
    expect(await page.locator('html').getAttribute('dir'), path).toBe('ltr');
  }

  expect(texts).toEqual([]);
});

test('without JavaScript the settings say what they need, and offer nothing', async () => {
  const { page } = await openPage(browser, { ...english, javaScriptEnabled: false });

  await page.goto('/settings');

  expect(await page.getByText('JavaScript has to be on').isVisible()).toBe(true);
  expect(await page.locator('main input').filter({ visible: true }).count()).toBe(0);
});

/** Has a page find that a language was chosen at an earlier visit. */
const keep = (page: Page, language: string) =>
  page.addInitScript((chosen) => localStorage.setItem('dateline.language', chosen), language);

/** Waits until the words of the interface are there. */
const worded = (page: Page) => page.locator('html:not([data-wording])').waitFor();

async function openWorded(page: Page, path: string) {
  await openHydrated(page, path);
  await worded(page);
}

/** Holds a file back until it is let go, each time anew. */
async function hold(page: Page, address: string) {
  let asked = Promise.withResolvers<void>();
  let free = Promise.withResolvers<void>();
  await page.route(address, async (route) => {
    asked.resolve();
    await free.promise;
    await route.continue();
  });
  return {
    async asked() {
      await asked.promise;
      asked = Promise.withResolvers();
    },
    release() {
      free.resolve();
      free = Promise.withResolvers();
    },
  };
}

/** Notes at each frame what is shown in Latin letters that the newsroom has not written. */
function noteFrames() {
  const foreign: string[] = [];
  Object.assign(window, { foreign });
  const note = () => {
    const shown = document.body === null ? '' : `${document.title}\n${document.body.innerText}`;
    const lines = shown.split('\n').filter((line) => line !== location.href);
    const ours = lines.map((line) => line.replaceAll(/⟪[^⟪⟫]*⟫|English/g, ''));
    foreign.push(...ours.filter((line) => /\p{sc=Latn}{2}/u.test(line)));
    requestAnimationFrame(note);
  };
  note();
}

/** Texts that are the newsroom’s own and not said to be in its language, and words in the letters of that language that are not. */
function misplacedTexts(
  page: Page,
  words: { chosen: string; script: 'Latn' | 'Arab' },
): Promise<string[]> {
  return page.evaluate(({ chosen, script }) => {
    const spoken = ['aria-label', 'aria-description', 'alt', 'title', 'placeholder'];
    // The name of a language is in that language, and who signs in types an account's name as it stands.
    const passedBy =
      'script, style, a > span[lang]:not([data-interface]), label span[lang], [translate="no"]';
    const foreign = new RegExp(String.raw`\p{sc=${script}}{2}`, 'u');
    const marked = /⟪[^⟪⟫]*⟫/g;
    const rest = (text: string) => text.replaceAll(marked, '').trim();
    const found: string[] = [];
    for (const element of document.querySelectorAll('title, body *')) {
      if (element.closest(passedBy) !== null) continue;
      const said = element.closest('[lang]')?.getAttribute('lang')?.split('-')[0];
      for (const node of element.childNodes) {
        if (!(node instanceof Text) || node.data.trim() === '' || node.data === location.href)
          continue;
        const isOwn = rest(node.data) === '' && element.matches('body *');
        if (isOwn ? said === chosen : foreign.test(rest(node.data))) found.push(node.data);
        if (/\p{L}/u.test(rest(node.data)) && said !== chosen) found.push(node.data);
      }
      for (const name of spoken) {
        const value = element.getAttribute(name) ?? '';
        if (foreign.test(rest(value))) found.push(value);
      }
    }
    return found;
  }, words);
}
