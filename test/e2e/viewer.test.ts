import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aPictureStory } from '../support/a-picture-story.ts';
import { aStore, type TestStore } from '../support/a-store.ts';
import { launchBrowser, openPage, type PageOptions } from '../support/browser.ts';
import { openHydrated } from '../support/open-hydrated.ts';
import { scrollEnded } from '../support/scroll.ts';
import { serveApp } from '../support/serve-app.ts';
import { touchScreen } from '../support/touch.ts';

const STORY = '/article/five-pictures';
const MIDDLE = { x: 195, y: 420 };

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

/** The story, reached from the list of the latest, so that there is something to go back to. */
async function openStory(options: Omit<PageOptions, 'origin'> = {}) {
  const opened = await openPage(browser, { origin: server.origin, ...options });
  await openHydrated(opened.page, '/latest');
  await opened.page.getByRole('link', { name: 'Five pictures' }).click();
  await opened.page.getByRole('heading', { level: 1, name: 'Five pictures' }).waitFor();
  return opened;
}

const pictureLink = (page: Page, name: string) =>
  page.getByRole('link', { name: `Enlarge: The ${name}` });

const viewer = (page: Page, place: number) =>
  page.getByRole('dialog', { name: `Picture ${place} of 5` });

/** Where the picture is, in whole pixels: before it has loaded, its height is a reckoned one. */
const drawn = (page: Page) =>
  page
    .getByRole('dialog')
    .getByRole('img')
    .evaluate((picture) => {
      const { x, y, width, height } = picture.getBoundingClientRect();
      const [left = 0, top = 0, wide = 0, high = 0] = [x, y, width, height].map(Math.round);
      return { x: left, y: top, width: wide, height: high };
    });

/** How far the story is scrolled, and what has the focus in it. */
const place = (page: Page) =>
  page.evaluate(() => ({
    top: window.scrollY,
    focused: document.activeElement?.getAttribute('aria-label'),
  }));

async function openShip(page: Page) {
  await pictureLink(page, 'ship').scrollIntoViewIfNeeded();
  await pictureLink(page, 'ship').focus();
  const before = await place(page);
  await page.keyboard.press('Enter');
  await viewer(page, 2).waitFor();
  return before;
}

describe('the picture viewer', () => {
  it('is gone through, zoomed and left by keys alone, and the story stands as it stood', async () => {
    const { page } = await openStory({ viewport: { width: 1280, height: 800 } });
    const before = await openShip(page);
    const announced = page.getByRole('dialog').locator('[aria-live="polite"]');

    await page.keyboard.press('ArrowRight');
    expect(await announced.textContent()).toBe('Picture 3 of 5');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(await announced.textContent()).toBe('Picture 5 of 5');
    const whole = await drawn(page);
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    const large = await drawn(page);
    await page.keyboard.press('ArrowRight');
    const panned = await drawn(page);
    await page.keyboard.press('0');
    const again = await drawn(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('Escape');
    // Out of sight at once; out of the page once its history entry has been left, from which Back goes on.
    await page.locator('dialog').waitFor({ state: 'detached' });

    expect(large.width).toBeGreaterThan(whole.width * 2);
    expect(panned.x).toBeLessThan(large.x - 50);
    expect(again).toEqual(whole);
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await place(page)).toEqual(before);
    await page.goBack();
    await page.waitForURL('**/latest');
  });

  it('has a button for all that fingers and keys do, and keeps the focus inside', async () => {
    const { page } = await openStory();
    await openShip(page);
    const whole = await drawn(page);

    const visited: (string | null | undefined)[] = [];
    for (let count = 0; count < 12; count += 1) {
      visited.push((await place(page)).focused);
      await page.keyboard.press('Tab');
    }
    await page.getByRole('button', { name: 'Larger' }).press('Enter');
    const large = await drawn(page);
    await page.getByRole('button', { name: 'Smaller' }).press('Enter');
    const again = await drawn(page);
    await page.getByRole('button', { name: 'Next picture' }).press('Enter');
    await viewer(page, 3).waitFor();
    await page.getByRole('button', { name: 'Previous picture' }).press('Enter');
    await viewer(page, 2).waitFor();
    await page.getByRole('button', { name: 'Close' }).press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    expect(new Set(visited)).toEqual(
      // The button named by its words, and the browser's own in between, have no label.
      new Set([null, 'Close', 'Smaller', 'Larger', 'Previous picture', 'Next picture']),
    );
    expect(large.width).toBe(whole.width * 1.5);
    expect(again).toEqual(whole);
  });

  it('is left by Back and entered again by Forward and reload, without a request, at the same pixel', async () => {
    const { page } = await openStory();
    const before = await openShip(page);
    await page.keyboard.press('ArrowRight');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));

    await page.goBack();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const after = await place(page);
    await page.goForward();
    await viewer(page, 3).waitFor();
    await page.goBack();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const api = asked.filter((url) => url.includes('/api/'));
    await page.goForward();
    await page.reload();
    await viewer(page, 3).waitFor();
    await page.goBack();
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    expect(after).toEqual(before);
    expect(api).toEqual([]);
    expect(new URL(page.url()).pathname).toBe(STORY);
    await page.goBack();
    await page.waitForURL('**/latest');
  });

  it('is swiped through, and the story beneath does not scroll', async () => {
    const { page } = await openStory();
    const before = await openShip(page);
    const { move } = await touchScreen(page);

    await move([{ from: { x: 320, y: 420 }, to: { x: 60, y: 430 } }]);
    await viewer(page, 3).waitFor();
    // From a button that lies over the picture.
    await move([{ from: { x: 30, y: 420 }, to: { x: 320, y: 430 } }]);
    await viewer(page, 2).waitFor();
    await move([{ from: { x: 200, y: 500 }, to: { x: 200, y: 200 } }]);
    await page.mouse.move(200, 700);
    await page.mouse.wheel(0, 400);
    await scrollEnded(page);

    expect(await viewer(page, 2).count()).toBe(1);
    expect((await place(page)).top).toBe(before.top);
  });

  it('is zoomed by two fingers and by a double tap, and moved by one', async () => {
    const { page } = await openStory();
    await openShip(page);
    const { move, tap } = await touchScreen(page);
    const whole = await drawn(page);

    await move([
      { from: { x: 175, y: 420 }, to: { x: 95, y: 420 } },
      { from: { x: 215, y: 420 }, to: { x: 295, y: 420 } },
    ]);
    const pinched = await drawn(page);
    await move([{ from: MIDDLE, to: { x: 255, y: 420 } }]);
    const moved = await drawn(page);
    await tap(MIDDLE);
    await tap(MIDDLE);
    const back = await drawn(page);
    await tap(MIDDLE);
    await tap(MIDDLE);
    const tapped = await drawn(page);

    expect(pinched.width / whole.width).toBeCloseTo(5, 0);
    expect(moved.x - pinched.x).toBeCloseTo(60, 0);
    expect(back).toEqual(whole);
    expect(tapped.width / whole.width).toBeCloseTo(2.5, 1);
    expect(await viewer(page, 2).count()).toBe(1);
  });

  it('loads the widest file when it is asked to, and not before', async () => {
    const { page } = await openStory();
    const files: string[] = [];
    page.on('request', (request) => files.push(request.url()));
    await openShip(page);
    await page.getByRole('button', { name: 'Full quality' }).waitFor();
    const before = files.filter((file) => file.includes('/1600.'));

    const widest = page.waitForResponse(/\/media\/ship-\w+\/1600\./);
    await page.getByRole('button', { name: 'Full quality' }).click();

    expect((await widest).status()).toBe(200);
    expect(before).toEqual([]);
  });

  it('leaves a picture that leads elsewhere to its link', async () => {
    const { page } = await openStory();

    const link = page.getByRole('link', { name: 'The mountains' });

    expect(await link.getAttribute('href')).toBe('https://mountains.example/');
    expect(await page.getByRole('link', { name: /^Enlarge/ }).count()).toBe(5);
  });

  it('is not needed: with JavaScript off a picture’s link shows the picture', async () => {
    const { page, takeProblems } = await openPage(browser, {
      origin: server.origin,
      javaScriptEnabled: false,
    });
    await page.goto(STORY);

    await pictureLink(page, 'ship').click();

    expect(new URL(page.url()).pathname).toMatch(/^\/media\/ship-\w+\/1600\.jpg$/);
    expect(await page.getByRole('img').count()).toBe(1);
    // The styles of the browser's own page around a picture, which the policy of files stops.
    await takeProblems();
  });
});
