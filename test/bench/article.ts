import type { CDPSession, Page } from 'playwright-core';
import { articleUrl, categoryUrl } from '../../src/shared/page-urls.ts';
import { aStore } from '../support/a-store.ts';
import { launchBrowser } from '../support/browser.ts';
import { openHydrated, showEveryPicture } from '../support/open-hydrated.ts';
import { CATEGORY, findPageKinds } from '../support/page-kinds.ts';
import { scrollEnded } from '../support/scroll.ts';
import { serveApp } from '../support/serve-app.ts';
import { startServer } from '../support/server.ts';
import { touchScreen } from '../support/touch.ts';
import { drawBeside } from './load/draw-beside.ts';
import { aLongStory, LONG_STORY } from './load/long-story.ts';

const VIEWPORT = { width: 390, height: 844 };
/** How many times slower than this machine the reader's is. */
const SLOWER = 4;
const TIMES = 5;
/** A reading takes a minute. */
const READINGS = 3;
/** The way of a thumb that scrolls nearly a screen. */
const THUMB = { from: { x: 200, y: 770 }, to: { x: 200, y: 70 } };
const FREE_NETWORK = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
const SLOW_NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 200_000,
};

/** Draws a story beside a static page of it, reads one of 12,000 words and 40 pictures to its end, opens stories from a list, and prints what that costs a reader. */
export async function run() {
  const server = await startServer();
  const long = aStore(await aLongStory(server.origin));
  const longServer = await serveApp(long.store);
  const browser = await launchBrowser();
  const open = async (baseURL: string) => {
    const context = await browser.newContext({ baseURL, viewport: VIEWPORT });
    const page = await context.newPage();
    return { page, cdp: await context.newCDPSession(page), close: () => context.close() };
  };
  try {
    const story = (await findPageKinds(server.origin)).find(({ kind }) => kind === 'article');
    console.log('A story (LCP at most 1.0 of the static page, TBT 100 ms, CLS 0.01)');
    await drawBeside(server.origin, story?.path ?? '');
    console.log('A story of 12,000 words and 40 pictures');
    await drawBeside(longServer.origin, articleUrl(LONG_STORY));
    console.table({
      ...(await readLong(() => open(longServer.origin))),
      ...(await openStories(() => open(server.origin))),
    });
  } finally {
    await browser.close();
    await longServer.stop();
    long.close();
    await server.stop();
  }
}

type Opened = { page: Page; cdp: CDPSession; close: () => Promise<void> };
/** In milliseconds; `over` counts the tasks over 50. */
type Tasks = { longest: number; over: number; frame: number };

/** From the top to the end by a thumb; the median of several readings, each with pictures of its own to fetch and decode. */
async function readLong(open: () => Promise<Opened>) {
  const readings: Tasks[] = [];
  // The first makes the pictures, which readers then share.
  for (let n = -1; n < READINGS; n += 1) {
    const { page, cdp, close } = await open();
    await openHydrated(page, articleUrl(LONG_STORY));
    if (n < 0) await showEveryPicture(page);
    else {
      await page.waitForLoadState('networkidle');
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
      readings.push(await dragToEnd(page));
    }
    await close();
  }
  return {
    'longest task while 12,000 words and 40 pictures scroll by, ms (50)': median(
      readings.map(({ longest }) => longest),
    ),
    'tasks over 50 ms in that (0)': median(readings.map(({ over }) => over)),
    'longest time between two frames in that, ms': median(readings.map(({ frame }) => frame)),
  };
}

async function dragToEnd(page: Page) {
  const { move } = await touchScreen(page);
  await page.evaluate(watchTasks);
  const isAtEnd = () =>
    page.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 2);
  while (!(await isAtEnd())) await move([THUMB]);
  await scrollEnded(page);
  return page.evaluate(() => (Reflect.get(window, 'takeTasks') as () => Tasks)());
}

/** Notes, in the page, the longest task, how many were over 50 ms, and the longest time between two frames. */
function watchTasks() {
  const seen: Tasks = { longest: 0, over: 0, frame: 0 };
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  const add = (entries: PerformanceEntryList) => {
    for (const { duration } of entries) {
      seen.longest = Math.max(seen.longest, duration);
      seen.over += 1;
    }
  };
  observer.observe({ type: 'longtask' });
  let last = performance.now();
  const look = (now: number) => {
    seen.frame = Math.max(seen.frame, now - last);
    last = now;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  Reflect.set(window, 'takeTasks', () => {
    add(observer.takeRecords());
    return seen;
  });
}

/** From the press of a card until its story's headline is painted, and what came of the text at each frame; the median of several stories. */
async function openStories(open: () => Promise<Opened>) {
  const { page, cdp, close } = await open();
  await openHydrated(page, categoryUrl(CATEGORY.slug));
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const openings: Opening[] = [];
  for (let place = 0; place < TIMES; place += 1) {
    const link = page.locator('[role="feed"] article h3 a').nth(place);
    // A reader's hand is over the card before it presses.
    await link.hover();
    await page.waitForLoadState('networkidle');
    await cdp.send('Network.emulateNetworkConditions', SLOW_NETWORK);
    await page.evaluate(watchOpening);
    await link.click();
    await page.waitForFunction(() => Reflect.get(window, 'opening') !== undefined);
    openings.push(await page.evaluate(() => Reflect.get(window, 'opening') as Opening));
    await cdp.send('Network.emulateNetworkConditions', FREE_NETWORK);
    await page.goBack();
    await link.waitFor();
  }
  await close();
  return {
    'from the press to the painted headline and dek, ms (100)': median(
      openings.map(({ headline }) => headline),
    ),
    'from the press to the painted text at 150 ms and 1.6 Mbit/s, ms': median(
      openings.map(({ text }) => text),
    ),
    'frames in which that text grew (1)': Math.max(...openings.map(({ grown }) => grown)),
  };
}

/** Milliseconds from the press to what was painted, and in how many frames the text grew. */
type Opening = { headline: number; text: number; grown: number };

/** Follows, in the page, the next press of a card until its story has stood for ten frames. */
function watchOpening() {
  Reflect.deleteProperty(window, 'opening');
  window.addEventListener(
    'click',
    async ({ timeStamp }) => {
      const seen: Opening = { headline: 0, text: 0, grown: 0 };
      let [isOpen, paragraphs, still] = [false, 0, 0];
      while (still < 10) {
        await new Promise(requestAnimationFrame);
        // What the frame before found has been painted since.
        const since = performance.now() - timeStamp;
        if (isOpen) seen.headline ||= since;
        if (paragraphs > 0) seen.text ||= since;
        isOpen = document.querySelector('main article > header > h1') !== null;
        const count = document.querySelectorAll('main [data-gated] p').length;
        if (count > paragraphs) seen.grown += 1;
        still = count > 0 && count === paragraphs ? still + 1 : 0;
        paragraphs = count;
      }
      Reflect.set(window, 'opening', seen);
    },
    { once: true, capture: true },
  );
}

const median = (values: number[]) =>
  Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN);
