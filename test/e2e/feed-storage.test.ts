import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser, openPage } from '../support/browser.ts';
import { pageOf } from '../support/feed-stories.ts';
import { openHydrated } from '../support/open-hydrated.ts';
import { CATEGORY } from '../support/page-kinds.ts';
import { distanceFrom, headlinesInView, scrollEnded, scrollToPage } from '../support/scroll.ts';
import { standAlone } from '../support/stand-alone.ts';

const FEED = `/category/${CATEGORY.slug}`;
const origin = inject('origin');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const spot = { version: 1, story: 1, top: 0, focused: null };

describe('what an older version or nobody knows who has kept', () => {
  it.each([
    { what: 'a spot of another version', kept: { version: 0 } },
    { what: 'a spot without a focus', kept: { focused: undefined } },
    { what: 'a spot whose distance is a word', kept: { top: 'far' } },
    { what: 'a spot of no story here', kept: { story: 7 } },
  ])('in the history entry, $what, is dropped: the page opens as ever', async ({ kept }) => {
    const { page } = await openPage(browser, { origin });
    await openHydrated(page, `${FEED}?page=5`);
    const plain = await headlinesInView(page);
    const { items } = await pageOf(origin, 5);
    const usr = { spot: { ...spot, story: items.at(-1)?.id, ...kept } };
    await page.addInitScript((state) => window.history.replaceState(state, ''), {
      usr,
      key: 'kept',
      idx: 0,
    });

    await openHydrated(page, `${FEED}?page=5`);

    await scrollEnded(page);
    expect(await distanceFrom(plain, page)).toBeLessThan(1);
  });

  it.each([
    { what: 'no JSON', text: '{"path":' },
    { what: 'an older shape', text: `{"url":"${FEED}?page=5","scroll":3000}` },
    { what: 'another site', text: aRecord({ path: '//elsewhere.example/' }) },
    { what: 'a spot of another version', text: aRecord({ state: { spot: { version: 0 } } }) },
    { what: 'null', text: 'null' },
  ])('on the device, $what, is dropped: the application starts at its start', async ({ text }) => {
    const { page } = await openPage(browser, { origin });
    await standAlone(page);
    await page.addInitScript((kept) => localStorage.setItem('dateline.left-feed', kept), text);

    await openHydrated(page, '/');

    await scrollEnded(page);
    expect(new URL(page.url()).pathname).toBe('/');
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });
});

describe('a browser that lets nothing be kept', () => {
  it('reads a feed all the same, and Back finds the place', async () => {
    const { page } = await openPage(browser, { origin });
    await refuseStorage(page);
    await openHydrated(page, FEED);

    await scrollToPage(page, 4);
    const left = await headlinesInView(page);
    await page.locator(`#${left.at(-2)?.id}`).click();
    await page.waitForURL('**/article/**');
    await page.goBack();

    await expect.poll(() => distanceFrom(left, page), { timeout: 20_000 }).toBeLessThan(1);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(left.at(-2)?.id);
  });

  it('finds the place again after a reload, by the history alone', async () => {
    const { page } = await openPage(browser, { origin });
    await refuseStorage(page);
    await openHydrated(page, FEED);
    await scrollToPage(page, 4);
    const left = await headlinesInView(page);

    await page.reload();

    await expect.poll(() => distanceFrom(left, page), { timeout: 20_000 }).toBeLessThan(1);
  });
});

function aRecord(more: object): string {
  return JSON.stringify({ path: `${FEED}?page=5`, at: Date.now(), state: { spot }, ...more });
}

/** Has storage throw whenever it is asked for, as it does where a browser blocks all of a site's data. */
const refuseStorage = (page: Page) =>
  page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
    }
  });
