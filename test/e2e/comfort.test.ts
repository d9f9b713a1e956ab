import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { articleUrl, categoryUrl } from '../../src/shared/page-urls.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { openHydrated, showEveryPicture } from '../support/open-hydrated.ts';

const origin = inject('origin');
/** Of eight parts, with a lead picture. */
const STORY = articleUrl('eight-months-under-a-net');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('what makes reading comfortable', () => {
  it('holds before anything is painted, on every page', async () => {
    const { page } = await openPage(browser, { origin });
    await openHydrated(page, STORY);
    const sheet = await openSheet(page);
    for (const label of ['Large', 'Spaced', 'Loose', 'Dark', 'Reduced']) {
      await sheet.getByRole('radio', { name: label, exact: true }).check();
    }
    await page.addInitScript(noteRootAtFirstElement);

    for (const path of [STORY, categoryUrl('foreign-relations'), '/settings']) {
      await page.goto(path);

      expect(await page.evaluate(() => Reflect.get(window, 'atFirst'))).toMatchObject({
        size: 'large',
        face: 'spaced',
        leading: 'loose',
        theme: 'dark',
        motion: 'reduced',
      });
      expect(await page.evaluate(paper)).toBe('rgb(18, 20, 23)');
    }
  });

  it('drops what nobody can have chosen, and goes by the rest', async () => {
    const { page } = await openPage(browser, { origin });
    await keep(page, { size: 'enormous', measure: '"><script>', leading: '', face: 'sans' });

    await openHydrated(page, STORY);

    expect(await page.evaluate(choicesOnRoot)).toEqual({ face: 'sans' });
  });

  it('is the same in every open tab, where the line that is read stays in its place', async () => {
    const { page } = await openPage(browser, { origin });
    await openHydrated(page, STORY);
    const other = await page.context().newPage();
    await openHydrated(other, STORY);
    await page.bringToFront();
    const sheet = await openSheet(page);
    const before = await readTo(page, 'The enemy is about the size');
    const elsewhere = await readTo(other, 'A Sunday, 04:20');
    const size = await textSize(page);

    await sheet.getByRole('radio', { name: 'Largest' }).check();

    expect(await textSize(page)).toBeCloseTo(size * 1.375);
    expect(await topOf(page, 'The enemy is about the size')).toBeCloseTo(before, -1);
    await expect.poll(() => textSize(other)).toBeCloseTo(size * 1.375);
    await expect.poll(() => topOf(other, 'A Sunday, 04:20')).toBeCloseTo(elsewhere, -1);
  });

  it('follows the system without JavaScript, and offers nothing that would not work', async () => {
    const options = { origin, colourScheme: 'dark', javaScriptEnabled: false } as const;
    const { page } = await openPage(browser, options);

    await page.goto(STORY);

    expect(await page.getByRole('button', { name: /Text and display/ }).count()).toBe(0);
    expect(await page.evaluate(paper)).toBe('rgb(18, 20, 23)');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await progressOf(page)).toBe('none');
  });

  it('fits a window of 320 px, with text twice as large', async () => {
    const { page } = await openPage(browser, { origin, viewport: { width: 320, height: 640 } });
    await keep(page, { size: 'largest', face: 'spaced', leading: 'loose', measure: 'wide' });
    await openHydrated(page, STORY);
    const sheet = await openSheet(page);

    const widths = await sheet.evaluate((dialog) => {
      document.documentElement.style.fontSize = '200%';
      return [document.documentElement.scrollWidth, dialog.scrollWidth];
    });

    expect(widths).toEqual([320, 320]);
  });

  it('tells the chosen from the others in forced colours', async () => {
    const { page } = await openPage(browser, { origin });
    await page.emulateMedia({ forcedColors: 'active' });
    await openHydrated(page, STORY);
    const sheet = await openSheet(page);

    const grounds = await sheet
      .getByRole('group', { name: 'Typeface' })
      .locator('label')
      .evaluateAll((labels) => labels.map((label) => getComputedStyle(label).backgroundColor));

    const [chosen, ...others] = grounds;
    expect(others).not.toContain(chosen);
  });
});

describe('the data saver', () => {
  it('has every picture below the first of a page come at the size of an e-mail’s', async () => {
    const { page } = await openPage(browser, { origin, pixelRatio: 3 });
    await keep(page, { saver: 'on' });
    const widths = picturesOf(page);

    await openHydrated(page, categoryUrl('foreign-relations'));
    await showEveryPicture(page);

    const [, ...below] = widths;
    expect(below.length).toBeGreaterThan(5);
    expect(Math.max(...below)).toBeLessThanOrEqual(480);
  });

  it('has the first picture of a story small as well when it is opened from a list', async () => {
    const { page } = await openPage(browser, { origin, pixelRatio: 3 });
    await keep(page, { saver: 'on' });
    await openHydrated(page, '/latest');
    const widths = picturesOf(page);

    await page.locator('article:has(img) h3 a').first().click();
    await page.locator('main article figure img').first().waitFor();
    await showEveryPicture(page);

    expect(widths.length).toBeGreaterThan(0);
    expect(Math.max(...widths)).toBeLessThanOrEqual(480);
  });
});

describe('how far a story is read', () => {
  it('is drawn at the edge of the window, without a script', async () => {
    const { page } = await openPage(browser, { origin });
    await openHydrated(page, STORY);
    const start = await progressOf(page);

    await page
      .locator('main article')
      .first()
      .evaluate((article) => article.scrollIntoView(false));

    expect(start).toBe('matrix(0, 0, 0, 1, 0, 0)');
    await expect.poll(() => progressOf(page)).toBe('matrix(1, 0, 0, 1, 0, 0)');
  });

  it('is not drawn where the reader wants less motion', async () => {
    const { page } = await openPage(browser, { origin });
    await keep(page, { motion: 'reduced' });

    await openHydrated(page, STORY);

    expect(await progressOf(page)).toBe('none');
  });
});

describe('the contents of a long story', () => {
  it.each([
    { width: 390, height: 844, folded: true },
    { width: 1280, height: 800, folded: false },
  ])('at $width px lead to its parts', async ({ folded, ...viewport }) => {
    const { page } = await openPage(browser, { origin, viewport });
    await openHydrated(page, STORY);
    const contents = page.getByRole('navigation', { name: 'In this story' });

    if (folded) await contents.getByText('In this story').first().click();
    expect(await contents.getByRole('link').count()).toBe(8);
    await contents.getByRole('link', { name: 'August' }).click();

    const part = page.getByRole('heading', { name: 'August' });
    await expect
      .poll(() => part.evaluate((h) => h.getBoundingClientRect().top))
      .toBeCloseTo(16, -1);
  });
});

const paper = () => getComputedStyle(document.documentElement).backgroundColor;

const choicesOnRoot = () => {
  // Whether the line is quick enough for the faces is nobody's choice.
  const { fonts: _fonts, ...choices } = document.documentElement.dataset;
  return choices;
};

async function openSheet(page: Page) {
  await page.getByRole('button', { name: /Text and display/ }).click();
  const sheet = page.getByRole('dialog', { name: 'Text and display' });
  await sheet.waitFor();
  return sheet;
}

/** Has a page find what an earlier visit has kept. */
const keep = (page: Page, kept: Record<string, string>) =>
  page.addInitScript((choices) => {
    for (const [name, choice] of Object.entries(choices)) {
      localStorage.setItem(`dateline.${name}`, choice);
    }
  }, kept);

/** Notes how the root element is when the first thing that could be painted is there. */
function noteRootAtFirstElement() {
  new MutationObserver((_, observer) => {
    if (document.body === null) return;
    observer.disconnect();
    Object.assign(window, { atFirst: Object.assign({}, document.documentElement.dataset) });
  }).observe(document, { childList: true, subtree: true });
}

const textSize = (page: Page) =>
  page
    .getByText('The enemy is about the size')
    .evaluate((paragraph) => Number.parseFloat(getComputedStyle(paragraph).fontSize));

/** Scrolls until a paragraph begins a fifth of the window down; resolves with where it is. */
async function readTo(page: Page, words: string): Promise<number> {
  await page.getByText(words).evaluate((paragraph) => {
    scrollBy(0, paragraph.getBoundingClientRect().top - innerHeight / 5);
  });
  return topOf(page, words);
}

const topOf = (page: Page, words: string) =>
  page.getByText(words).evaluate((paragraph) => paragraph.getBoundingClientRect().top);

const progressOf = (page: Page) =>
  page.evaluate(() => {
    const bar = getComputedStyle(document.querySelector('main article')!, '::before');
    return bar.content === 'none' ? 'none' : bar.transform;
  });

/** The widths of the pictures that a page asks for from now on; the list grows. */
function picturesOf(page: Page): number[] {
  const widths: number[] = [];
  page.on('request', (request) => {
    const [, width] = /\/media\/.*\/(\d+)\.\w+$/.exec(request.url()) ?? [];
    if (width !== undefined) widths.push(Number(width));
  });
  return widths;
}
