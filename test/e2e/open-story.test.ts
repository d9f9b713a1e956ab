import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser, openPage } from '../support/browser.ts';
import { watchShifts } from '../support/layout-shift.ts';
import { openHydrated } from '../support/open-hydrated.ts';
import { CATEGORY } from '../support/page-kinds.ts';
import { distanceFrom, headlinesInView, scrollEnded, scrollToPage } from '../support/scroll.ts';

const FEED = `/category/${CATEGORY.slug}`;
const STORY_ANSWER = /\/api\/articles\/[^/]+$/;
const origin = inject('origin');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Holds every answer with a whole story back; what it returns lets them through. */
async function holdStories(page: Page): Promise<() => void> {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  await page.route(STORY_ANSWER, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

const cardLink = (page: Page, place: number) =>
  page.locator('[role="feed"] article h3 a').nth(place);

/** Presses the card of a story that stands at a place of the list; resolves with what the card says, once the story's page is there. */
async function pressCard(page: Page, place: number) {
  const link = cardLink(page, place);
  const said = await link.evaluate((element) => ({
    headline: element.firstChild?.textContent ?? '',
    dek: element.closest('article')?.querySelector('[id^="dek-"]')?.textContent ?? '',
  }));
  await link.click();
  await page.waitForURL('**/article/**');
  return said;
}

/** Where everything above the text of the story is, from headline to picture, and how wide and high, in whole pixels; how high a picture is only to ten, since before it has loaded its height is a reckoned one. */
const headBoxes = (page: Page) =>
  page.evaluate(() =>
    Array.from(
      document.querySelectorAll(
        // The cards of other stories, below, have buttons as well.
        'main article:has(h1) :is(header, header *, form, button, figure img):not(article:not(:has(h1)) *)',
      ),
    ).map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const high = element.tagName === 'IMG' ? Math.floor(height / 10) * 10 : height;
      return [element.tagName, ...[x, y, width, high].map(Math.round)];
    }),
  );

/** Notes how many paragraphs the story has at each frame and at each change; what it returns tells the numbers that there were, in order. */
async function watchParagraphs(page: Page): Promise<() => Promise<number[]>> {
  await page.evaluate(() => {
    const counts: number[] = [];
    const look = () => {
      const count = document.querySelectorAll('main [data-gated] p').length;
      if (counts.at(-1) !== count) counts.push(count);
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
    const lookAtFrame = () => {
      look();
      requestAnimationFrame(lookAtFrame);
    };
    lookAtFrame();
    Reflect.set(window, 'paragraphs', counts);
  });
  return () => page.evaluate(() => Reflect.get(window, 'paragraphs') as number[]);
}

describe('a story pressed in a list', () => {
  it.each([
    { width: 390, height: 844 },
    { width: 1280, height: 800 },
  ])(
    'shows its headline and dek before any answer, and its whole text in one frame, at $width px',
    async (viewport) => {
      const { page } = await openPage(browser, { origin, viewport });
      await openHydrated(page, FEED);
      const release = await holdStories(page);

      const { headline, dek } = await pressCard(page, 1);
      const title = page.getByRole('heading', { level: 1 });
      await page.locator('main article header').waitFor();
      const opened = await title.textContent();
      expect(opened).toContain(headline);
      expect(await page.locator('main header').textContent()).toContain(dek);
      expect(await page.title()).toContain(headline);
      expect(await title.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await page.evaluate(() => scrollY)).toBe(0);
      const counts = await watchParagraphs(page);
      const takeShift = await watchShifts(page);
      await scrollEnded(page);
      const before = await headBoxes(page);

      release();
      await page.locator('main [data-gated] p').first().waitFor();
      await page.getByRole('navigation', { name: 'Read on' }).waitFor();
      await scrollEnded(page);

      const seen = await counts();
      expect(seen).toHaveLength(2);
      expect(seen[0]).toBe(0);
      expect(seen[1]).toBeGreaterThan(3);
      expect(await headBoxes(page)).toEqual(before);
      expect(await takeShift()).toBe(0);
      expect(await title.textContent()).toBe(opened);
      expect(await title.evaluate((element) => element === document.activeElement)).toBe(true);
    },
  );

  it('is left by Back to the pixel, also before its text has come', async () => {
    const { page } = await openPage(browser, { origin });
    await openHydrated(page, FEED);
    await scrollToPage(page, 3);
    const left = await headlinesInView(page);
    await holdStories(page);
    await page.locator(`#${left.at(-2)?.id}`).click();
    await page.locator('main article header h1').waitFor();

    await page.goBack();

    await expect.poll(() => distanceFrom(left, page), { timeout: 20_000 }).toBeLessThan(1);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(left.at(-2)?.id);
  });

  it('is found by Forward where it was left', async () => {
    const { page } = await openPage(browser, { origin });
    await openHydrated(page, FEED);
    await pressCard(page, 1);
    await page.locator('main [data-gated] p').first().waitFor();
    await page.evaluate(() => scrollTo(0, 900));
    await scrollEnded(page);
    await page.goBack();
    await page.locator('[role="feed"] article').first().waitFor();
    await holdStories(page);

    await page.goForward();
    await page.locator('main [data-gated] p').first().waitFor();

    await expect.poll(() => page.evaluate(() => scrollY)).toBe(900);
  });

  it('is found by Back at its end, among the stories that follow it', async () => {
    const { page } = await openPage(browser, { origin });
    await openHydrated(page, FEED);
    await pressCard(page, 1);
    await page.locator('main [data-gated] p').first().waitFor();
    const last = page.locator('main aside article h3 a').last();
    await last.scrollIntoViewIfNeeded();
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await scrollEnded(page);
    // Where it is left is where it is pressed: more stories may have come until then.
    await page.evaluate(() => {
      addEventListener('click', () => sessionStorage.setItem('left', String(scrollY)), {
        capture: true,
      });
    });

    const next = await last.getAttribute('href');
    await last.press('Enter');
    const left = await page.evaluate(() => Number(sessionStorage.getItem('left')));
    await page.waitForURL(`**${next}`);
    await page.locator('main [data-gated] p').first().waitFor();
    await page.goBack();
    await last.waitFor();

    await expect.poll(() => page.evaluate(() => scrollY)).toBe(left);
  });

  it('is tried again in place when its text did not come', async () => {
    const { page, takeProblems } = await openPage(browser, { origin });
    await openHydrated(page, FEED);
    await page.route(STORY_ANSWER, (route) => route.abort('failed'));
    const { headline } = await pressCard(page, 1);
    const retry = page.getByRole('button', { name: 'Try again' });
    await retry.waitFor();
    const title = await page.getByRole('heading', { level: 1 }).textContent();

    await page.unroute(STORY_ANSWER);
    await retry.click();

    await page.locator('main [data-gated] p').first().waitFor();
    expect(title).toContain(headline);
    expect(await retry.count()).toBe(0);
    // The requests that were made to fail.
    await takeProblems();
  });
});

describe('before a story is pressed', () => {
  it('its page’s code is fetched when it is pointed at, and its text when the mouse goes down', async () => {
    const { page } = await openPage(browser, { origin });
    await openHydrated(page, FEED);
    const asked = watchRequests(page);

    await cardLink(page, 1).hover();
    await expect.poll(() => asked('script')).toHaveLength(1);
    const early = asked('story');
    await page.mouse.down();
    await expect.poll(() => asked('story')).toHaveLength(1);
    await page.mouse.up();
    await page.locator('main [data-gated] p').first().waitFor();

    expect(early).toEqual([]);
    expect(asked('story')).toHaveLength(1);
  });

  it('nothing is fetched for a reader who saves data', async () => {
    const { page } = await openPage(browser, { origin });
    await page.addInitScript(() => localStorage.setItem('dateline.saver', 'on'));
    await openHydrated(page, FEED);
    const asked = watchRequests(page);

    await cardLink(page, 1).hover();
    await page.mouse.down();
    await scrollEnded(page);

    expect([...asked('script'), ...asked('story')]).toEqual([]);
  });
});

/** What is asked for from now on: the code of an article's page, and whole stories. */
function watchRequests(page: Page) {
  const urls: string[] = [];
  page.on('request', (request) => urls.push(request.url()));
  const patterns = { script: /\/article-page-[^/]+\.js$/, story: STORY_ANSWER };
  return (what: keyof typeof patterns) => urls.filter((url) => patterns[what].test(url));
}
