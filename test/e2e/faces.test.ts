import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser, openPage } from '../support/browser.ts';
import { watchShifts } from '../support/layout-shift.ts';
import { openHydrated } from '../support/open-hydrated.ts';
import { findPageKinds } from '../support/page-kinds.ts';

const origin = inject('origin');
let browser: Browser;
let story: string;

beforeAll(async () => {
  browser = await launchBrowser();
  const kinds = await findPageKinds(origin);
  story = kinds.find(({ kind }) => kind === 'article')?.path ?? '';
});
afterAll(() => browser.close());

/** Has every page seem to have begun to arrive so many milliseconds after it was asked for. */
const arriveAfter = (page: Page, milliseconds: number) =>
  page.addInitScript((after) => {
    const now = performance.now.bind(performance);
    performance.now = () => (document.body === null ? after : now());
  }, milliseconds);

/** The faces in which the headline is drawn, with the text of the story that this page holds. */
async function drawnFaces(page: Page): Promise<string[]> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('DOM.enable');
  await cdp.send('CSS.enable');
  const { root } = await cdp.send('DOM.getDocument');
  const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'h1' });
  const { fonts } = await cdp.send('CSS.getPlatformFontsForNode', { nodeId });
  await cdp.detach();
  return fonts.map(({ familyName }) => familyName);
}

const keptFaces = (page: Page) =>
  page.evaluate(async () => {
    if (!(await caches.has('dateline-faces'))) return 0;
    return (await (await caches.open('dateline-faces')).keys()).length;
  });

const WEB_FACE = expect.stringContaining('Source Serif');

it('come with the first paint where the line is quick', async () => {
  const { page } = await openPage(browser, { origin });
  await arriveAfter(page, 50);

  await openHydrated(page, story);

  await expect.poll(() => drawnFaces(page)).toEqual([WEB_FACE]);
});

it('never set anew what is being read on a slow line, and are there from the first paint of the next page', async () => {
  const { page } = await openPage(browser, { origin });
  await arriveAfter(page, 2000);
  await openHydrated(page, story);
  const shift = await watchShifts(page);

  await expect.poll(() => keptFaces(page)).toBe(3);
  expect(await drawnFaces(page)).not.toContainEqual(WEB_FACE);
  expect(await shift()).toBe(0);

  await openHydrated(page, story);
  await expect.poll(() => drawnFaces(page)).toEqual([WEB_FACE]);
});

it('are not fetched for the next page where the reader saves data', async () => {
  const { page } = await openPage(browser, { origin });
  await arriveAfter(page, 2000);
  await page.addInitScript(() => localStorage.setItem('dateline.saver', 'on'));
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));

  await openHydrated(page, story);
  // What comes when the browser is idle has come.
  await expect.poll(() => asked.some((url) => url.includes('/article-follow-'))).toBe(true);
  await page.waitForLoadState('networkidle');

  expect(asked.filter((url) => url.endsWith('.woff2'))).toEqual([]);
});
