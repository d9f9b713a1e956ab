import type { CDPSession, Page } from 'playwright-core';
import { categoryUrl } from '../../src/shared/page-urls.ts';
import { launchBrowser } from '../support/browser.ts';
import { watchShifts } from '../support/layout-shift.ts';
import { openHydrated } from '../support/open-hydrated.ts';
import { CATEGORY } from '../support/page-kinds.ts';
import { scrollEnded } from '../support/scroll.ts';
import { startServer } from '../support/server.ts';

const PATH = categoryUrl(CATEGORY.slug);
const VIEWPORT = { width: 390, height: 844 };
const MB = 1_048_576;

/** Reads a category of 599 pages to its end and back as fast as it goes, and parts of it at a reader's pace, and prints what that costs a browser. */
export async function run() {
  const server = await startServer({ now: '2026-11-20T12:00:00Z' });
  const browser = await launchBrowser();
  const open = async () => {
    const context = await browser.newContext({ baseURL: server.origin, viewport: VIEWPORT });
    const page = await context.newPage();
    return { page, cdp: await context.newCDPSession(page) };
  };
  try {
    console.table({
      ...(await readAll(await open())),
      ...(await readSlowly(await open())),
      ...(await readOnSlowProcessor(await open())),
      ...(await readOnSlowNetwork(await open())),
    });
  } finally {
    await browser.close();
    await server.stop();
  }
}

type Opened = { page: Page; cdp: CDPSession };

/** All pages down, with the End key as it were, and Back from a story at the end. */
async function readAll({ page, cdp }: Opened) {
  await openHydrated(page, PATH);
  const before = await heapOf(cdp);
  const mostNodes = await page.evaluate(async () => {
    let most = 0;
    const isAtEnd = () => {
      const list = document.querySelector('[role="feed"]');
      return list?.lastElementChild?.querySelector('[aria-posinset]')?.ariaPosInSet === total;
    };
    const total = document.querySelector('[role="feed"] article')?.ariaSetSize;
    while (!isAtEnd()) {
      window.scrollTo(0, document.documentElement.scrollHeight);
      await new Promise(requestAnimationFrame);
      most = Math.max(most, document.querySelectorAll('[role="feed"] *').length);
    }
    return most;
  });
  await scrollEnded(page);
  const after = await heapOf(cdp);
  const back = await backFrom(page, cdp);
  return {
    'most nodes in the list over 599 pages (400)': mostNodes,
    'heap gained by the last page, MB (20)': round((after - before) / MB),
    'work of the main thread for Back from there, ms (50)': round(back),
  };
}

/** Milliseconds for which a story is looked at before Back is pressed. */
const A_LOOK = 1_500;

/** What the browser's main thread does, of whatever kind, from Back until the list stands there again and has been painted; the median of eleven times. */
async function backFrom(page: Page, cdp: CDPSession): Promise<number> {
  // Time of the processor: by the clock, the work of the browser's other processes on a machine of two cores would count too.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const times: number[] = [];
  while (times.length < 11) {
    await page.locator('[role="feed"] article h3 a').nth(1).click();
    await page.waitForURL('**/article/**');
    // Else what the story that was opened still has to do would be counted as well.
    await page.waitForTimeout(A_LOOK);
    const before = await taskSeconds(cdp);
    await page.evaluate(async () => {
      window.history.back();
      do await new Promise(requestAnimationFrame);
      while (document.querySelector('[role="feed"] article') === null);
      await new Promise(requestAnimationFrame);
    });
    times.push(((await taskSeconds(cdp)) - before) * 1000);
  }
  return median(times);
}

/** Down for half a minute and up again, with pictures that come half a second late. */
async function readSlowly({ page }: Opened) {
  await page.route('**/media/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await openHydrated(page, `${PATH}?page=37`);
  const takeShift = await watchShifts(page);
  await page.mouse.move(100, 400);
  for (const direction of [1, -1]) {
    const end = performance.now() + 30_000;
    while (performance.now() < end) await page.mouse.wheel(0, direction * 120);
  }
  return { 'layout shift in 60 s both ways (0.01)': round(await takeShift()) };
}

async function readOnSlowProcessor({ page, cdp }: Opened) {
  await openHydrated(page, PATH);
  await page.evaluate(scrollAt, { perSecond: 3_000, seconds: 8 });
  await page.evaluate(() => window.scrollTo(0, 0));
  await scrollEnded(page);
  const { blank } = await page.evaluate(scrollAt, { perSecond: 3_000, seconds: 7 });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const longest: number[] = [];
  while (longest.length < 5) {
    longest.push((await page.evaluate(scrollAt, { perSecond: 800, seconds: 10 })).longest);
  }
  return {
    'longest blank at 3,000 px/s, ms (100)': round(blank),
    'longest task in 10 s on a processor 4 times as slow, ms (50)': round(median(longest)),
  };
}

/** A card a second; where the reader meets the end of what has come, it is shown how long. */
async function readOnSlowNetwork({ page, cdp }: Opened) {
  await openHydrated(page, PATH);
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 200_000,
    uploadThroughput: 200_000,
  });
  const { waited } = await page.evaluate(scrollAt, { perSecond: 160, seconds: 60 });
  return { 'waited at the end at a card a second on 3G, ms (0)': round(waited) };
}

/** Scrolls evenly and notes for how long at a time no card was in the middle of the window, for how long the end of what has come was in view, and the longest task. */
async function scrollAt({ perSecond, seconds }: { perSecond: number; seconds: number }) {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask' });
  const start = performance.now();
  let [last, blankFor, blank, waited] = [start, 0, 0, 0];
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- all of this runs in the page, which has nothing of this file
  const isBlank = () => {
    const list = document.querySelector('[role="feed"]')?.getBoundingClientRect();
    const middle = innerHeight / 2;
    const isIn = list !== undefined && list.top < middle && list.bottom > middle;
    const element = document.elementFromPoint(innerWidth / 2, middle);
    return isIn && element?.closest('article') === null;
  };
  while (last < start + seconds * 1000) {
    const now = await new Promise<number>(requestAnimationFrame);
    window.scrollBy(0, ((now - last) * perSecond) / 1000);
    blankFor = isBlank() ? blankFor + now - last : 0;
    blank = Math.max(blank, blankFor);
    const end = document.querySelector('[role="feed"]')?.getBoundingClientRect().bottom ?? 0;
    if (end < innerHeight) waited += now - last;
    last = now;
  }
  observer.disconnect();
  return { longest, blank, waited };
}

async function heapOf(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}

async function taskSeconds(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

const median = (values: number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const round = (value: number) => Number(value.toFixed(3));
