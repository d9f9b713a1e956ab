import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeFaults } from '../support/axe-faults.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { openHydrated } from '../support/open-hydrated.ts';
import { seemToBe } from '../support/seem-to-be.ts';
import { standAlone } from '../support/stand-alone.ts';

const origin = inject('origin');
const LIGHT = '#fbfaf7';
const DARK = '#121417';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe("the title bar's colour", () => {
  it('is that of the page, whatever the device says, from the first paint on and as soon as another is chosen', async () => {
    const { page } = await openPage(browser, { origin, colourScheme: 'light' });
    await openHydrated(page, '/settings');
    expect(await barColour(page)).toBe(LIGHT);

    await page.getByRole('radio', { name: 'Dark' }).check();
    const chosen = await barColour(page);
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        const metas = document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]');
        Object.assign(window, { atFirst: Array.from(metas, ({ media }) => media) });
      });
    });
    await openHydrated(page, '/latest');

    expect(chosen).toBe(DARK);
    expect(await page.evaluate(() => Reflect.get(window, 'atFirst'))).toEqual(['not all', 'all']);
    expect(await barColour(page)).toBe(DARK);
    expect(await page.locator('meta[name="theme-color"]').count()).toBe(2);
  });

  it("goes by another tab's choice, and by the device again", async () => {
    const { page } = await openPage(browser, { origin, colourScheme: 'dark' });
    await openHydrated(page, '/settings');
    const other = await page.context().newPage();
    await openHydrated(other, '/settings');

    await other.getByRole('radio', { name: 'Light' }).check();
    await expect.poll(() => barColour(page)).toBe(LIGHT);
    await other.getByRole('group', { name: 'Appearance' }).getByRole('radio').first().check();

    await expect.poll(() => barColour(page)).toBe(DARK);
  });
});

describe('the way back of the installed application', () => {
  it('is there as soon as there is something to go back to, and leads there', async () => {
    const { page } = await openPage(browser, { origin });
    await standAlone(page);
    const code = page.waitForResponse(/\/back-button-/);
    await openHydrated(page, '/latest');
    await code;
    const back = page.getByRole('button', { name: 'Back' });
    expect(await back.count()).toBe(0);

    await page.getByRole('link', { name: 'All sections' }).click();
    await page.getByRole('heading', { level: 1, name: 'Sections' }).waitFor();
    const box = await back.boundingBox();
    const faults = await axeFaults(page);
    await back.click();

    await page.getByRole('heading', { level: 1, name: 'Latest stories' }).waitFor();
    await expect.poll(() => back.count()).toBe(0);
    expect(box).toMatchObject({ width: 44, height: 44 });
    expect(faults).toEqual([]);
  });

  it.each([
    ['in a tab', {}],
    [
      'on Android, which has its own',
      { installed: true, userAgent: 'Mozilla/5.0 (Linux; Android 15)' },
    ],
  ])(
    'is not there %s',
    async (_, { installed, userAgent }: { installed?: boolean; userAgent?: string }) => {
      const { page } = await openPage(browser, { origin });
      if (installed) await standAlone(page);
      if (userAgent !== undefined) await seemToBe(page, { userAgent });
      await openHydrated(page, '/latest');

      await page.getByRole('link', { name: 'All sections' }).click();
      await page.getByRole('heading', { level: 1, name: 'Sections' }).waitFor();
      await page.waitForLoadState('networkidle');

      expect(await page.getByRole('button', { name: 'Back' }).count()).toBe(0);
    },
  );
});

describe('on a screen with a notch', () => {
  it.each([
    ['upright', 390, 844, { top: 59, bottom: 34 }],
    ['on its side', 844, 390, { left: 59, right: 59, bottom: 21 }],
  ])('nothing that is read or pressed lies under it, %s', async (_, width, height, insets) => {
    const { page } = await openPage(browser, { origin, viewport: { width, height } });
    const devTools = await page.context().newCDPSession(page);
    await devTools.send('Emulation.setSafeAreaInsetsOverride', { insets });
    await openHydrated(page, '/latest');

    const free = { left: 0, right: 0, top: 0, ...insets };

    expect(await hidden(page, free)).toEqual([]);
    const tab = await page.getByRole('link', { name: 'Home' }).boundingBox();
    // On its side they stand at the page's top.
    expect(tab!.y + tab!.height).toBeLessThanOrEqual(height - insets.bottom);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    expect(await hidden(page, { ...free, top: -Infinity })).toEqual([]);
    await page.getByRole('button', { name: /month/i }).first().click();
    await page.getByRole('dialog').waitFor();
    expect(await hidden(page, { ...free, top: -Infinity }, 'dialog')).toEqual([]);
  });
});

/** What the browser would colour its title bar with. */
const barColour = (page: Page) =>
  page.evaluate(
    () =>
      Array.from(document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')).find(
        ({ media }) => matchMedia(media).matches,
      )?.content,
  );

type Insets = Record<'left' | 'right' | 'top', number>;

/** The texts in the window that lie where a screen has its corners and its notch. What scrolls by underneath is whole once it is scrolled to. */
const hidden = (page: Page, insets: Insets, within = 'body') =>
  page.evaluate(
    ([{ left, right, top }, root]) =>
      Array.from(document.querySelectorAll(`${root} :is(a, button, h1, h2, h3, p, time, li)`))
        .filter((element) => element.textContent.trim() !== '')
        .filter((element) => !element.closest('.visually-hidden, .skip-link'))
        .map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 1 && box.bottom > 0 && box.top < innerHeight)
        .filter(({ box }) => box.left < left || box.right > innerWidth - right || box.top < top)
        .map(({ text }) => text),
    [insets, within] as const,
  );
