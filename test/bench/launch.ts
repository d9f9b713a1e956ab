import { loadavg } from 'node:os';
import type { Browser, BrowserContext } from 'playwright-core';
import { feedApiUrl } from '../../src/shared/api-urls.ts';
import { categoryUrl } from '../../src/shared/page-urls.ts';
import { launchBrowser } from '../support/browser.ts';
import { openControlled } from '../support/worker.ts';
import { startNewsroomTwice } from './load/one-newsroom-twice.ts';
import { timeHeadline, type Launch, type Network } from './load/time-headline.ts';

const SECTION = { kind: 'category', slug: 'news' } as const;
const VIEWPORT = { width: 390, height: 844 };
const TIMES = 9;
/** Slow 4G as Lighthouse has browsers emulate it: 1.6 Mbit a second, and the four round trips of 150 ms that a new connection takes. */
const SLOW_4G = {
  offline: false,
  latency: 562,
  downloadThroughput: 200_000,
  uploadThroughput: 94_000,
};
const NETWORKS: Record<string, Network> = {
  'slow 4G': SLOW_4G,
  // The same line with a connection that is open.
  '150 ms latency': { ...SLOW_4G, latency: 150 },
};

const FROM_DEVICE = 'Dateline, installed: from the device';
const PAST_WORKER = 'Dateline, installed, past its worker: from the network';

type Way = { name: string; launch: (network: Network) => Promise<number> };

/** Launches a section of one newsroom in Dateline and in the newsroom's own theme, by turns, on two slow networks, and prints how long the first headline takes to be painted. */
export async function run() {
  const newsroom = await startNewsroomTwice();
  const browser = await launchBrowser();
  try {
    const ways = await findWays(browser, newsroom);
    const [before] = loadavg();
    const figures = await launchByTurns(ways);
    const [after] = loadavg();
    console.table(figures);
    console.log('At most 0.5 is aimed at on slow 4G:');
    for (const on of Object.keys(NETWORKS)) {
      const [device = Number.NaN, network = Number.NaN] = [FROM_DEVICE, PAST_WORKER].map((name) =>
        Number(figures[name]?.[`${on}, ms`]),
      );
      const share = (device / network).toFixed(2);
      console.log(`${on}: from the device in ${share} of what the network takes`);
    }
    console.log(`Load average ${before?.toFixed(1)} before and ${after?.toFixed(1)} after`);
  } finally {
    await browser.close();
    await newsroom.stop();
  }
}

type Start = Omit<Launch, 'network'>;

const inside =
  (context: BrowserContext, start: Start): Way['launch'] =>
  (network) =>
    timeHeadline(context, { ...start, network });

/** Ways to the same list. Who comes again has the files of either in the browser's own cache. */
async function findWays(
  browser: Browser,
  { dateline, theme }: { dateline: string; theme: string },
): Promise<Way[]> {
  const ours = { url: dateline + categoryUrl(SECTION.slug), headline: 'main article h3' };
  const theirs = { url: `${theme}/category/news/`, headline: 'main .wp-block-post-title' };
  const newContext = () => browser.newContext({ viewport: VIEWPORT });
  const installed = await newContext();
  const page = await installed.newPage();
  await openControlled(page, ours.url, dateline + feedApiUrl(SECTION));
  await page.close();
  const again = await newContext();
  const theirPage = await again.newPage();
  await theirPage.goto(theirs.url, { waitUntil: 'networkidle' });
  await theirPage.close();

  const first =
    (start: Start): Way['launch'] =>
    async (network) => {
      const context = await newContext();
      const painted = await timeHeadline(context, { ...start, network });
      await context.close();
      return painted;
    };
  return [
    { name: FROM_DEVICE, launch: inside(installed, ours) },
    {
      name: PAST_WORKER,
      launch: inside(installed, { ...ours, isBypassed: true }),
    },
    { name: 'Dateline, first visit', launch: first(ours) },
    { name: "the newsroom's theme, first visit", launch: first(theirs) },
    { name: "the newsroom's theme, again", launch: inside(again, theirs) },
  ];
}

/** The median of each way on each network, and the fastest and the slowest of its launches. */
async function launchByTurns(ways: Way[]) {
  const times = new Map<string, number[]>();
  // The first of each makes pages and pictures, which readers then share.
  for (let n = -1; n < TIMES; n += 1) {
    for (const [on, network] of Object.entries(NETWORKS)) {
      for (const { name, launch } of ways) {
        const painted = await launch(network);
        if (n >= 0) times.set(on + name, [...(times.get(on + name) ?? []), painted]);
      }
    }
  }
  const figuresOf = ({ name }: Way) =>
    Object.keys(NETWORKS).flatMap((on) => {
      const sorted = (times.get(on + name) ?? []).toSorted((one, other) => one - other);
      return [
        [`${on}, ms`, Math.round(sorted[Math.floor(sorted.length / 2)] ?? Number.NaN)],
        [`${on}, all`, `${Math.round(sorted[0] ?? 0)}–${Math.round(sorted.at(-1) ?? 0)}`],
      ] as const;
    });
  return Object.fromEntries(
    ways.map((way) => [way.name, Object.fromEntries<number | string>(figuresOf(way))]),
  );
}
