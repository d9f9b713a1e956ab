import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, openPage } from '../support/browser.ts';
import { openHydrated } from '../support/open-hydrated.ts';
import { serveApp } from '../support/serve-app.ts';
import { aStore, type TestStore } from '../support/a-store.ts';
import { aCategory, anAuthor, aSiteRecord, aStory, aTag } from '../support/a-story.ts';

// In the language en-XA the catalogue's texts stand in ⟦…⟧, and everything of this newsroom's own in ⟪…⟫. What stands in
// neither, numbers and dates apart, is a text that no translation would reach.
const own = (text: string) => `⟪${text}⟫`;

let browser: Browser;
let newsroom: TestStore;
let server: Awaited<ReturnType<typeof serveApp>>;
beforeAll(async () => {
  newsroom = aPseudoNewsroom();
  server = await serveApp(newsroom.store, { PREMIUM_LABEL: own('PRO') });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  newsroom.close();
});

const paths = [
  '/',
  '/latest',
  '/category/culture',
  '/category/culture?page=2',
  '/category/culture?month=2026-11',
  '/category/culture?month=2026-10',
  '/months/category/culture?access=premium',
  '/category/culture?access=premium',
  '/category/empty',
  '/author/a',
  '/tag/ferries',
  '/article/free',
  '/article/premium',
  '/sections',
  '/settings',
  '/nowhere',
  '/category/culture?page=99',
  '/category/culture?page=x',
];

test.each(paths)('every text of %s comes from the catalogue or the newsroom', async (path) => {
  const { page } = await openPage(browser, { origin: server.origin });

  await openHydrated(page, path);

  expect(await textsElsewhere(page)).toEqual([]);
});

test.each(paths)('every text of %s does so as it is sent', async (path) => {
  const { page } = await openPage(browser, { origin: server.origin, javaScriptEnabled: false });

  await page.goto(path);

  expect(await textsElsewhere(page)).toEqual([]);
});

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

/** Texts and spoken attributes without what the catalogue, the newsroom and Intl have written. */
function textsElsewhere(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const spoken = ['aria-label', 'aria-description', 'alt', 'title', 'placeholder', 'content'];
    const texts: string[] = [];
    for (const element of document.querySelectorAll('title, meta[name=description], body *')) {
      if (element.closest('script, style, time') !== null) continue;
      for (const node of element.childNodes) {
        if (node instanceof Text) texts.push(node.data);
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

function aPseudoNewsroom(): TestStore {
  const authors = ['a', 'b', 'c', 'd'];
  const story = {
    dek: own('Dek'),
    body: [{ kind: 'paragraph' as const, children: [own('Body.')] }],
    categories: ['culture'],
    tags: ['ferries'],
  };
  return aStore({
    site: aSiteRecord({ name: own('Courier'), description: own('Motto'), language: 'en-XA' }),
    authors: authors.map((slug) => anAuthor({ slug, name: own(slug), biography: own('Life.') })),
    categories: ['culture', 'empty'].map((slug) =>
      aCategory({ slug, name: own(slug), description: own('About.') }),
    ),
    tags: [aTag({ slug: 'ferries', name: own('ferries') })],
    stories: Array.from({ length: 14 }, (_, place) =>
      aStory({
        ...story,
        id: 100 - place,
        slug: ['free', 'premium'][place] ?? `story-${place}`,
        headline: own(`Headline ${place}`),
        access: place % 2 === 0 ? 'free' : 'premium',
        authors: authors.slice(0, (place % 4) + 1),
        publishedAt: Date.UTC(2026, 10, 9, 5) - place * 3_600_000,
        updatedAt: Date.UTC(2026, 10, 10, 5),
      }),
    ),
  });
}
