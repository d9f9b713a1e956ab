import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser, openPage } from '../support/browser.ts';
import { collectStories, pageOf, storiesOf } from '../support/feed-stories.ts';
import { watchShifts } from '../support/layout-shift.ts';
import { openHydrated } from '../support/open-hydrated.ts';
import {
  distanceFrom,
  headlinesInView,
  scrollEnded,
  scrollToPage,
  scrollUpToPage,
} from '../support/scroll.ts';
import { standAlone } from '../support/stand-alone.ts';

const CATEGORY = '/category/foreign-relations';
/** On a busy machine, for what takes a few requests. */
const PATIENTLY = { timeout: 10_000 };
const origin = inject('origin');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('a feed entered in the middle', () => {
  it('is read upwards and downwards in the order of the API, while nothing moves by itself', async () => {
    const { page } = await openPage(browser, { origin });
    await openHydrated(page, `${CATEGORY}?page=37`);
    const seen = await collectStories(page);
    const takeShift = await watchShifts(page);

    await scrollUpToPage(page, 34);
    await scrollToPage(page, 39);

    const wanted = [];
    for (const number of [35, 36, 37, 38]) wanted.push(...(await storiesOf(origin, number)));
    expect([...seen]).toEqual(expect.arrayContaining(wanted));
    expect(await takeShift()).toBeLessThanOrEqual(0.01);
  });

  it('shows the head of the page to who presses Home, and goes on upwards afterwards', async () => {
    const { page } = await openPage(browser, { origin });
    await openHydrated(page, `${CATEGORY}?page=37`);
    await scrollToPage(page, 38);

    await page.keyboard.press('Home');
    await page.waitForFunction(() => window.scrollY === 0);
    await scrollEnded(page);
    const atHome = await page.evaluate(() => window.scrollY);
    const [first] = await headlinesInView(page);
    await scrollUpToPage(page, 33);

    expect(atHome).toBe(0);
    expect(first).toBeDefined();
  });

  it('takes title and page links along, and one Back leaves it', async () => {
    const { page } = await openPage(browser, { origin });
    await openHydrated(page, '/sections');
    await page.getByRole('main').getByRole('link', { name: 'Foreign Relations' }).click();
    await page.waitForURL(`**${CATEGORY}`);

    await scrollToPage(page, 4);

    const number = new URL(page.url()).searchParams.get('page') ?? '';
    await expect
      .poll(() => page.title())
      .toBe(`Foreign Relations, page ${number} | The Strait Courier`);
    const current = page.getByRole('navigation', { name: 'Pages' }).locator('[aria-current]');
    expect(await current.getAttribute('aria-label')).toBe(`Page ${number}`);
    await page.goBack();
    await page.waitForURL('**/sections');
  });
});

describe('the place in a feed', () => {
  it('is the same story at the same pixel, with focus, after a reload', async () => {
    const { page } = await openPage(browser, { origin });
    await openHydrated(page, CATEGORY);
    await scrollToPage(page, 12);
    const before = await headlinesInView(page);
    await page.locator(`#${before[1]?.id}`).focus();
    await page.mouse.wheel(0, 30);
    await scrollEnded(page);
    const left = await headlinesInView(page);

    await page.reload();

    await expect.poll(() => distanceFrom(left, page), PATIENTLY).toBeLessThan(1);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(before[1]?.id);
  });

  it('is found again though the list was not kept: by Back to an entry from before a reload', async () => {
    const { page } = await openPage(browser, { origin });
    await openHydrated(page, CATEGORY);
    await scrollToPage(page, 5);
    const left = await headlinesInView(page);
    await page.locator(`#${left.at(-2)?.id}`).click();
    await page.waitForURL('**/article/**');
    await page.reload();
    await page.locator('body > header time').first().waitFor();

    await page.goBack();

    await expect.poll(() => distanceFrom(left, page), PATIENTLY).toBeLessThan(1);
  });

  it.each([
    ['a window that is turned', (page: Page) => page.setViewportSize({ width: 844, height: 390 })],
    [
      'larger text',
      (page: Page) => page.evaluate(() => void (document.documentElement.style.fontSize = '130%')),
    ],
  ] as const)(
    'is kept in %s, whatever becomes of the cards and of what stands above',
    async (_, change) => {
      const { page } = await openPage(browser, { origin, viewport: { width: 390, height: 844 } });
      await openHydrated(page, CATEGORY);
      await scrollToPage(page, 6);
      const before = await firstWholeCard(page);

      await change(page);
      await scrollEnded(page);

      const after = await firstWholeCard(page);
      expect(after.id).toBe(before.id);
      expect(Math.abs(after.top - before.top)).toBeLessThan(2);
    },
  );

  it('is not taken for that of another visit: the address typed anew opens at its top', async () => {
    const { page } = await openPage(browser, { origin });
    await openHydrated(page, CATEGORY);
    await scrollToPage(page, 3);

    await openHydrated(page, CATEGORY);

    await scrollEnded(page);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });

  it('keeps the focused card in the document, however far the reader scrolls', async () => {
    const { page } = await openPage(browser, { origin });
    await openHydrated(page, CATEGORY);
    const card = page.locator('main article').nth(2);
    await card.focus();
    const id = await card.getAttribute('id');

    await scrollToPage(page, 8);

    expect(await page.evaluate(() => document.activeElement?.id)).toBe(id);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('article')?.id)).toBe(id);
  });
});

describe('the installed application, started anew', () => {
  it.each([
    { hours: 3, opens: 'where the feed was left' },
    { hours: 5, opens: 'at its start' },
  ])('opens $opens after $hours hours', async ({ hours }) => {
    const { page } = await openPage(browser, { origin });
    await openHydrated(page, CATEGORY);
    await scrollToPage(page, 5);
    const left = await headlinesInView(page);
    const started = await startAnew(page, hours);

    await openHydrated(started, '/');

    await expect
      .poll(
        async () => ({
          path: new URL(started.url()).pathname,
          isWhereLeft: (await distanceFrom(left, started)) < 1,
        }),
        PATIENTLY,
      )
      .toEqual(
        hours < 4 ? { path: CATEGORY, isWhereLeft: true } : { path: '/', isWhereLeft: false },
      );
  });
});

it('the installed application, started anew after five hours, leads back to where the reader was', async () => {
  const { page } = await openPage(browser, { origin });
  await openHydrated(page, CATEGORY);
  await scrollToPage(page, 5);
  const left = await headlinesInView(page);
  const started = await startAnew(page, 5);
  await openHydrated(started, CATEGORY);
  await scrollEnded(started);
  expect(await started.evaluate(() => window.scrollY)).toBe(0);

  const offer = started.getByRole('button', { name: 'Back to where you were' });
  await offer.click();

  await expect.poll(() => distanceFrom(left, started), PATIENTLY).toBeLessThan(1);
  expect(await offer.count()).toBe(0);
});

describe('a feed as it is heard', () => {
  it('owns articles and nothing else, each with its place among all, before and while it is windowed', async () => {
    const { page } = await openPage(browser, { origin });
    await openHydrated(page, CATEGORY);
    const plain = await heardFeed(page);

    await scrollToPage(page, 3);
    const live = await heardFeed(page);

    const { total } = await pageOf(origin, 1);
    expect(plain.positions).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    for (const { roles, positions, sizes } of [plain, live]) {
      expect(new Set(roles)).toEqual(new Set(['article']));
      expect(positions).toEqual(positions.map((_, place) => (positions[0] ?? 0) + place));
      expect(new Set(sizes)).toEqual(new Set([String(total)]));
    }
    expect(live.positions[0]).toBeGreaterThan(10);
  });
});

/** Closes the page, and opens one of the installed application as if so many hours had passed. */
async function startAnew(page: Page, hours: number): Promise<Page> {
  const started = await page.context().newPage();
  await page.close();
  await started.addInitScript((ago) => {
    const kept = localStorage.getItem('dateline.left-feed') ?? '';
    const { at, ...rest } = JSON.parse(kept) as { at: number };
    localStorage.setItem('dateline.left-feed', JSON.stringify({ ...rest, at: at - ago }));
  }, hours * 3_600_000);
  await standAlone(started);
  return started;
}

const firstWholeCard = (page: Page) =>
  page.evaluate(() => {
    const tops = Array.from(document.querySelectorAll('[role="feed"] article'), (card) => ({
      id: card.id,
      top: card.getBoundingClientRect().top,
    }));
    return tops.find(({ top }) => top >= 0) ?? { id: '', top: Infinity };
  });

/** What the browser tells assistive technology of the feed's children. */
async function heardFeed(page: Page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const feed = nodes.find(({ role }) => role?.value === 'feed');
  const spoken = (ids: string[]): typeof nodes =>
    ids.flatMap((id) => {
      const node = byId.get(id);
      if (node === undefined) return [];
      const isSilent = node.ignored || node.role?.value === 'generic';
      return isSilent ? spoken(node.childIds ?? []) : [node];
    });
  const cards = page.getByRole('feed').getByRole('article');
  return {
    roles: spoken(feed?.childIds ?? []).map(({ role }) => String(role?.value)),
    positions: await cards.evaluateAll((all) => all.map((card) => Number(card.ariaPosInSet))),
    sizes: await cards.evaluateAll((all) => all.map((card) => card.ariaSetSize)),
  };
}
