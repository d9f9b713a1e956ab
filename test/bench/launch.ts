import type { Browser, BrowserContext } from 'playwright-core';
import { feedApiUrl } from '../../src/shared/api-urls.ts';
import { categoryUrl } from '../../src/shared/page-urls.ts';
import { launchBrowser } from '../support/browser.ts';
import { CATEGORY } from '../support/page-kinds.ts';
import { startServer } from '../support/server.ts';
import { openControlled } from '../support/worker.ts';

const FEED = categoryUrl(CATEGORY.slug);
const TIMES = 9;
/** Slow 4G as Lighthouse has browsers emulate it: 1.6 Mbit a second, and the four round trips of 150 ms that a new connection takes. */
const SLOW_4G = {
  offline: false,
  latency: 562,
  downloadThroughput: 200_000,
  uploadThroughput: 94_000,
};
/** How many times slower than this machine the reader's is. */
const SLOWER = 1;

/** Launches a section from the device and, by turns in the same profile with the same files in the browser's own cache, from a slow network, and prints how long its first headline takes to be painted. */
export async function run() {
  const server = await startServer();
  const browser = await launchBrowser();
  try {
    const { device, network } = await launchByTurns(browser, server.origin);
    console.table({
      'from the device, ms': Math.round(device),
      'from slow 4G, ms': Math.round(network),
      'of the network (0.5)': Math.round((100 * device) / network) / 100,
    });
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function launchByTurns(browser: Browser, baseURL: string) {
  const context = await browser.newContext({ baseURL, viewport: { width: 390, height: 844 } });
  await openControlled(await context.newPage(), FEED, feedApiUrl(CATEGORY));
  const device: number[] = [];
  const network: number[] = [];
  for (let n = 0; n < TIMES; n += 1) {
    device.push(await launch(context, { isBypassed: false }));
    network.push(await launch(context, { isBypassed: true }));
  }
  return { device: median(device), network: median(network) };
}

/** In a tab of its own, as the installed application has it. */
async function launch(context: BrowserContext, { isBypassed }: { isBypassed: boolean }) {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.setBypassServiceWorker', { bypass: isBypassed });
  await devtools.send('Network.emulateNetworkConditions', SLOW_4G);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.addInitScript(notePainted);
  await page.goto(FEED, { waitUntil: 'commit' });
  await page.waitForFunction(() => Reflect.get(window, 'painted') !== undefined);
  const painted = await page.evaluate(() => Reflect.get(window, 'painted') as number);
  await page.close();
  return painted;
}

/** Notes, in the page, when the frame is over in which a headline of the list is there for the first time. */
function notePainted() {
  const look = () => {
    if (document.querySelector('main article h3') === null) requestAnimationFrame(look);
    else setTimeout(() => Reflect.set(window, 'painted', performance.now()));
  };
  requestAnimationFrame(look);
}

const median = (numbers: number[]) =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
