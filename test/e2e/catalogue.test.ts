import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, openPage } from '../support/browser.ts';
import { openHydrated } from '../support/open-hydrated.ts';
import { serveApp } from '../support/serve-app.ts';
import type { TestStore } from '../support/a-store.ts';
import { aMarkedNewsroom, MARKED_PATHS, own } from '../support/marked-newsroom.ts';

// In the language en-XA the catalogue's texts stand in ⟦…⟧, and everything of this newsroom's own in ⟪…⟫. What stands in
// neither, numbers and dates apart, is a text that no translation would reach.
let browser: Browser;
let newsroom: TestStore;
let server: Awaited<ReturnType<typeof serveApp>>;
beforeAll(async () => {
  newsroom = aMarkedNewsroom('en-XA');
  server = await serveApp(newsroom.store, { PREMIUM_LABEL: own('PRO') });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  newsroom.close();
});

test.each([
  { state: 'as it is sent', javaScriptEnabled: false },
  { state: 'once it is taken over', javaScriptEnabled: true },
])(
  'every text of every page, $state, comes from the catalogue or the newsroom',
  async (options) => {
    const { page } = await openPage(browser, { origin: server.origin, ...options });

    const texts: string[] = [];
    for (const path of MARKED_PATHS) {
      await (options.javaScriptEnabled ? openHydrated(page, path) : page.goto(path));
      texts.push(...(await textsElsewhere(page)).map((text) => `${path}: ${text}`));
    }

    expect(texts).toEqual([]);
  },
);

test('a text from elsewhere is noticed, and so is one in an attribute', async () => {
  const { page } = await openPage(browser, { origin: server.origin });
  await openHydrated(page, '/settings');

  await page.evaluate(() => {
    const paragraph = document.createElement('p');
    paragraph.textContent = 'Written here';
    paragraph.setAttribute('aria-label', 'Said here');
    document.querySelector('main')?.append(paragraph);
  });

  expect(await textsElsewhere(page)).toEqual(['Written here', 'Said here']);
});

/** Texts and spoken attributes without what the catalogue, the newsroom and Intl have written, and the page’s address, which is printed. */
function textsElsewhere(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const spoken = ['aria-label', 'aria-description', 'alt', 'title', 'placeholder', 'content'];
    // A language’s name is in that language, and who signs in types an account’s name as it stands.
    const passedBy = 'script, style, time, a > span[lang], label span[lang], [translate="no"]';
    const texts: string[] = [];
    for (const element of document.querySelectorAll('title, meta[name=description], body *')) {
      if (element.closest(passedBy) !== null) continue;
      for (const node of element.childNodes) {
        if (node instanceof Text && node.data !== location.href) texts.push(node.data);
      }
      for (const name of spoken) texts.push(element.getAttribute(name) ?? '');
    }
    const marked = /⟦[^⟦⟧]*⟧|⟪[^⟪⟫]*⟫/g;
    const bare = (text: string): string => {
      const rest = text.replace(marked, '');
      return rest === text ? text : bare(rest);
    };
    return texts
      .map((text) => bare(text).trim())
      .filter((text) => /\p{L}/u.test(text) && !['and', ', and'].includes(text));
  });
}
