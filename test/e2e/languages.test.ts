import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestStore } from '../support/a-store.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { aMarkedNewsroom, MARKED_PATHS, own } from '../support/marked-newsroom.ts';
import { openHydrated } from '../support/open-hydrated.ts';
import { serveApp } from '../support/serve-app.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

// Everything of this newsroom's own stands in ⟪…⟫: Latin letters elsewhere would be a text that was left in English.
describe.each([
  { language: 'ko-KR', direction: 'ltr', settings: '설정' },
  { language: 'ar-EG', direction: 'rtl', settings: 'الإعدادات' },
])('for a newsroom in $language', ({ language, direction, settings }) => {
  let newsroom: TestStore;
  let server: Awaited<ReturnType<typeof serveApp>>;
  beforeAll(async () => {
    newsroom = aMarkedNewsroom(language);
    server = await serveApp(newsroom.store, { PREMIUM_LABEL: own('PRO') });
  });
  afterAll(async () => {
    await server.stop();
    newsroom.close();
  });

  test('no text of any page is in another language', async () => {
    const { page } = await openPage(browser, { origin: server.origin });

    const texts: string[] = [];
    for (const path of MARKED_PATHS) {
      await openHydrated(page, path);
      texts.push(...(await latinTexts(page)).map((text) => `${path}: ${text}`));
    }

    expect(texts).toEqual([]);
  });

  test('the page is read from its side, and as wide as the window', async () => {
    const viewport = { width: 320, height: 640 };
    const { page } = await openPage(browser, { origin: server.origin, viewport });
    await openHydrated(page, '/category/culture');

    const name = await page.locator('h1').evaluate((heading) => {
      const { left, right } = heading.getBoundingClientRect();
      const words = document.createRange();
      words.selectNodeContents(heading);
      const box = words.getBoundingClientRect();
      return { fromLeft: box.left - left, fromRight: right - box.right };
    });

    expect(name[direction === 'rtl' ? 'fromRight' : 'fromLeft']).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
  });

  test('its interface has the words of that language', async () => {
    const { page } = await openPage(browser, { origin: server.origin });
    await openHydrated(page, '/settings');

    expect(await page.locator('html').getAttribute('dir')).toBe(direction);
    expect(await page.getByRole('heading', { level: 1, name: settings }).count()).toBe(1);
  });
});

/** Texts and spoken attributes with words in Latin letters that the newsroom has not written, save the page’s address, which is printed, the names of languages, which say that they are in those, and those of accounts, which are typed as they stand. */
function latinTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const spoken = ['aria-label', 'aria-description', 'alt', 'title', 'placeholder'];
    const passedBy = 'script, style, a > span[lang], label span[lang], [translate="no"]';
    const texts: string[] = [];
    for (const element of document.querySelectorAll('title, body *')) {
      if (element.closest(passedBy) !== null) continue;
      for (const node of element.childNodes) {
        if (node instanceof Text && node.data !== location.href) texts.push(node.data);
      }
      for (const name of spoken) texts.push(element.getAttribute(name) ?? '');
    }
    return texts.filter((text) => /\p{sc=Latn}{2}/u.test(text.replaceAll(/⟪[^⟪⟫]*⟫/g, '')));
  });
}
