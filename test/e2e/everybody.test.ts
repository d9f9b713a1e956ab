import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { articleUrl, categoryUrl } from '../../src/shared/page-urls.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { openHydrated } from '../support/open-hydrated.ts';
import { CATEGORY } from '../support/page-kinds.ts';
import { tabStops } from '../support/tab-stops.ts';

const origin = inject('origin');
const STORY = articleUrl('eight-months-under-a-net');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What focus is on, as a kind of element and its name; '' for nothing. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    if (element === null || element === document.body) return '';
    const [label] = element instanceof HTMLInputElement ? (element.labels ?? []) : [];
    const name = element.ariaLabel ?? label?.textContent ?? element.textContent ?? '';
    const kind = element instanceof HTMLInputElement ? element.type : element.localName;
    return `${kind} ${name.trim()}`;
  });

/** Presses Tab until focus is on a button or a link of a name; fails when it has gone round without meeting it. */
async function tabTo(page: Page, name: RegExp) {
  const met: string[] = [];
  while (met.length < 100) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (name.test(stop)) return;
    met.push(stop);
  }
  throw new Error(`Tab does not lead to ${name}, but to\n${met.join('\n')}`);
}

describe('a story at the keyboard alone', () => {
  it('is found, set to the reader’s liking, shared, looked at and left, with focus never lost', async () => {
    const { page } = await openPage(browser, { origin });
    await openHydrated(page, categoryUrl(CATEGORY.slug));

    await tabTo(page, /^a Skip to content/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^article /);
    const headline = (await page.locator('main article h3 a').first().textContent()) ?? '';
    await tabTo(page, new RegExp(`^a ${headline.slice(0, 20)}`));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/article/**');
    await expect.poll(() => focused(page)).toMatch(/^h1 /);
    await openHydrated(page, STORY);

    await tabTo(page, /^button Aa, Text and display/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Text and display' }).waitFor();
    await tabTo(page, /^radio Serif/);
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('radio Sans');
    expect(await page.getByRole('radio', { name: 'Sans' }).isChecked()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await focused(page)).toMatch(/^button Aa, Text and display/);

    await tabTo(page, /^button Share$/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Share' }).waitFor();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatch(/^(?:a|button) /);
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('button Share');

    await tabTo(page, /^a Enlarge/);
    const picture = await focused(page);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: /^Picture/ }).waitFor();
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe(picture);
  });

  it.each([390, 1280])(
    'has stops that all have a name, an outline, and nothing over them, at %d px',
    async (width) => {
      const { page } = await openPage(browser, { origin, viewport: { width, height: 800 } });
      await openHydrated(page, STORY);

      const stops = await tabStops(page);

      expect(stops.length).toBeGreaterThan(20);
      expect(stops.filter(({ fault }) => fault !== undefined)).toEqual([]);
    },
  );
});

describe('a story in the accessibility tree', () => {
  it('has a headline, headings that skip no level, and pictures under their captions', async () => {
    const { page } = await openPage(browser, { origin });
    await openHydrated(page, STORY);

    const tree = await page.getByRole('main').ariaSnapshot();
    const levels = Array.from(tree.matchAll(/heading ".*" \[level=(\d)\]/g), ([, level]) =>
      Number(level),
    );
    const captions = await page
      .locator('main figure figcaption')
      .evaluateAll((all) => all.map((caption) => caption.textContent?.trim() ?? ''));

    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1)).toEqual([]);
    expect(captions.length).toBeGreaterThan(0);
    for (const caption of captions) {
      expect(await page.getByRole('figure', { name: caption }).count(), caption).toBeGreaterThan(0);
    }
  });

  it('says nothing of itself while it is read', async () => {
    const { page } = await openPage(browser, { origin });
    await openHydrated(page, STORY);
    await page.evaluate(() => {
      const said: string[] = [];
      Reflect.set(window, 'said', said);
      new MutationObserver((changes) => {
        for (const { target } of changes) {
          const element = target instanceof Element ? target : target.parentElement;
          const region = element?.closest('[aria-live], [role="status"], [role="alert"]');
          if (region?.textContent) said.push(region.textContent);
        }
      }).observe(document, { subtree: true, childList: true, characterData: true });
    });

    for (let screens = 0; screens < 12; screens += 1) {
      await page.mouse.wheel(0, 700);
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }

    expect(await page.evaluate(() => Reflect.get(window, 'said') as string[])).toEqual([]);
  });
});

describe('a story in forced colours', () => {
  it('shows by a border what is a control or a badge', async () => {
    const { page } = await openPage(browser, { origin });
    await page.emulateMedia({ forcedColors: 'active' });
    await openHydrated(page, categoryUrl(CATEGORY.slug));

    const looks = await page.evaluate(() =>
      Array.from(document.querySelectorAll('button, [class*="badge"]'))
        .filter((element) => element.checkVisibility())
        .map((element) => {
          const { borderTopStyle, borderTopWidth } = getComputedStyle(element);
          const hasBorder = borderTopStyle !== 'none' && borderTopWidth !== '0px';
          const isWord = element.localName === 'button' && element.textContent !== '';
          return { html: element.outerHTML.slice(0, 120), isSeen: hasBorder || isWord };
        }),
    );

    expect(looks.length).toBeGreaterThan(2);
    expect(looks.filter(({ isSeen }) => !isSeen)).toEqual([]);
  });
});
