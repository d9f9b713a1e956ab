import * as fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { aStore } from './a-store.ts';
import { openPage } from './browser.ts';
import { aNewsroom, newsroomDeed } from './feed-newsroom.ts';
import { openHydrated } from './open-hydrated.ts';
import { scrollEnded } from './scroll.ts';
import { serveApp } from './serve-app.ts';
import { slowNetwork } from './slow-network.ts';
import { watchCards, type WatchedCards } from './watch-cards.ts';

const step = fc.oneof(
  { weight: 3, arbitrary: newsroomDeed },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('wheel' as const),
      by: fc.integer({ min: -2_000, max: 2_000 }),
      /** Does not wait until the page stands still. */
      inHaste: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('fail' as const),
      requests: fc.integer({ min: 1, max: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('return' as const) }) },
);

/** What a newsroom, a network and a reader do. */
const feedJourney = fc.record({
  stories: fc.integer({ min: 60, max: 120 }),
  /** Where the list is entered, if it has so many pages. */
  page: fc.integer({ min: 1, max: 12 }),
  viewport: fc.constantFrom({ width: 390, height: 844 }, { width: 1280, height: 800 }),
  /** How many milliseconds answers take, in turn: one that is asked for later may come before. */
  delays: fc.array(fc.integer({ min: 0, max: 600 }), { minLength: 1, maxLength: 6 }),
  steps: fc.array(step, { minLength: 6, maxLength: 16 }),
});
type FeedJourney = ReturnType<typeof feedJourney.generate>['value'];

type FeedJourneyEnd = {
  /** What must never be, and was. */
  broken: string[];
  /** Ids of all stories that the reader met, in their order. */
  met: number[];
  /** Ids of the stories that stood all the while as they stood, newest first. */
  unmoved: number[];
  /** How many stories stand before all that were met, and how many the pill tells of: all that were not met, ten at most. */
  newer: number;
  announced: number;
  problems: string[];
};

/** Draws so many journeys, the same for the same seed; resolves with a report of the first that breaks what is promised, and the seed with which it comes again. */
export async function findBrokenJourney(
  browser: Browser,
  { runs, seed = Date.now() }: { runs: number; seed?: number },
) {
  // A journey takes ten seconds: smaller ones that break as well are not looked for.
  const options = { numRuns: runs, seed, endOnFailure: true, includeErrorInReport: true };
  return fc.asyncDefaultReportMessage(await fc.check(feedProperty(browser), options));
}

const feedProperty = (browser: Browser) =>
  fc.asyncProperty(feedJourney, async (journey) => {
    const { broken, met, unmoved, newer, announced, problems } = await readFeed(browser, journey);

    expect(broken).toEqual([]);
    expect(met.filter((id) => unmoved.includes(id))).toEqual(unmoved);
    expect(announced, 'stories that the pill tells of').toBeLessThanOrEqual(newer);
    expect(problems).toEqual([]);
  });

/** Has a reader go through a journey in a window of its own, and then read to both ends of the list. */
async function readFeed(browser: Browser, journey: FeedJourney): Promise<FeedJourneyEnd> {
  const newsroom = aNewsroom(journey.stories);
  const { store, writer, close } = aStore({ stories: newsroom.stories() });
  const { origin, stop } = await serveApp(store);
  const { page, takeProblems } = await openPage(browser, { origin, viewport: journey.viewport });
  try {
    const network = await slowNetwork(page, journey.delays);
    const entry = Math.min(journey.page, Math.ceil(journey.stories / 10));
    await openHydrated(page, `/latest?page=${entry}`);
    const reader = await aReader(page);

    for (const taken of journey.steps) {
      if (taken.kind === 'wheel') await reader.turn(taken.by, taken.inHaste);
      else if (taken.kind === 'fail') network.fail(taken.requests);
      else if (taken.kind === 'return') await reader.comeBack();
      else writer.apply(newsroom.change(taken) ?? {});
    }
    await reader.readTo('end');
    await reader.readTo('start');

    const cards = await reader.cards();
    const met = inOrder(cards);
    const [first = { id: 0, publishedAt: 0 }] = met;
    const newer = newsroom.before(first);
    const ids = met.map(({ id }) => id);
    const missed = newer.filter((id) => !ids.includes(id)).length;
    network.mend();
    // What announces new stories comes after the first view, and asks when the reader comes back.
    await page.locator('main section output').nth(1).waitFor({ state: 'attached' });
    await reader.comeBack();
    await expect
      .poll(reader.announced, { timeout: 10_000 })
      .toBeGreaterThanOrEqual(Math.min(10, missed));
    return {
      broken: cards.broken,
      met: ids,
      unmoved: newsroom.unmoved(),
      newer: newer.length,
      announced: await reader.announced(),
      problems: (await takeProblems()).filter((problem) => !problem.includes('/api/feeds/')),
    };
  } finally {
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await takeProblems();
    await page.context().close();
    await stop();
    close();
  }
}

async function aReader(page: Page) {
  const cards = await watchCards(page);
  const { height } = page.viewportSize() ?? { height: 0 };
  await page.mouse.move(200, height / 2);

  const turn = async (by: number, inHaste = false) => {
    await page.mouse.wheel(0, by);
    if (!inHaste) await scrollEnded(page);
  };
  const retry = async () => {
    // Pressed again while it is being answered, it would ask anew.
    if ((await page.locator('[role="feed"][aria-busy="false"]').count()) === 0) return;
    // Not by the mouse: what comes just then would put a link in the button's place.
    await retryButton(page).evaluateAll(([button]) => (button as HTMLElement | undefined)?.click());
  };

  return {
    turn,
    cards,
    /** Looks away, and back: then the list asks whether there is anything new. */
    comeBack: () =>
      page.evaluate(() => {
        for (const value of ['hidden', 'visible']) {
          Object.defineProperty(document, 'visibilityState', { value, configurable: true });
          document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
        }
      }),
    /** Reads on, less than a screen at a time, and presses Retry wherever it is offered. */
    readTo: async (end: 'start' | 'end') => {
      await expect
        .poll(
          async () => {
            await turn(end === 'end' ? height : -height);
            await retry();
            return end === 'end' ? isAtEnd(page) : isAtStart(page);
          },
          { timeout: 60_000, interval: 1 },
        )
        .toBe(true);
    },
    async announced() {
      const pill = page.getByRole('button', { name: /new stor/ });
      const [words] = await pill.allTextContents();
      return Number(/\d+/.exec(words ?? '0')?.[0]);
    },
  };
}

async function isAtEnd(page: Page) {
  const end = page.getByText('You have reached the oldest story here.');
  return (
    (await end.count()) > 0 &&
    end.evaluate((words) => words.getBoundingClientRect().top < innerHeight)
  );
}

async function isAtStart(page: Page) {
  const more = newerLink(page).or(retryButton(page));
  const isThere = async () => (await more.count()) === 0 && page.evaluate(() => scrollY === 0);
  if (!(await isThere())) return false;
  // What has come last is shown while the reader rests, and takes the window along.
  await scrollEnded(page);
  return isThere();
}

const newerLink = (page: Page) =>
  page.getByRole('main').getByRole('link', { name: 'Newer stories' });
const retryButton = (page: Page) =>
  page.getByRole('main').getByRole('button', { name: 'Try again' });

/** The stories of all cards in their order, with the dates that the cards told. */
function inOrder({ pairs, dates }: WatchedCards): { id: number; publishedAt: number }[] {
  const next = new Map(pairs);
  const followers = new Set(next.values());
  const published = new Map(dates);
  let id = [...next.keys()].find((each) => !followers.has(each));
  const met = [];
  while (id !== undefined) {
    met.push({
      id: Number(id.replace('card-', '')),
      publishedAt: Date.parse(published.get(id) ?? ''),
    });
    id = next.get(id);
  }
  return met;
}
