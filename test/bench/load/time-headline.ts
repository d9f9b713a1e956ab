import type { BrowserContext } from 'playwright-core';

export type Network = {
  offline: boolean;
  latency: number;
  downloadThroughput: number;
  uploadThroughput: number;
};

export type Launch = {
  url: string;
  /** Finds the headlines of stories; the first is meant. */
  headline: string;
  network: Network;
  isBypassed?: boolean;
};

/**
 * Launches a page in a tab of its own, as an installed application has it, and says after how many milliseconds its first
 * story's headline was painted. That is `renderTime` of Element Timing, by which the browser itself says when a text came
 * onto the screen, whoever put it there: an invisible one, whose face is awaited, does not count.
 */
export async function timeHeadline(
  context: BrowserContext,
  { url, headline, network, isBypassed = false }: Launch,
): Promise<number> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('ServiceWorker.enable');
  // An application that is started finds its worker asleep.
  await devtools.send('ServiceWorker.stopAllWorkers');
  await devtools.send('Network.enable');
  await devtools.send('Network.setBypassServiceWorker', { bypass: isBypassed });
  // The worker's own requests are not held up: what it has is shown before it has asked for anything.
  await devtools.send('Network.emulateNetworkConditions', network);
  await page.addInitScript(notePainted, headline);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => Reflect.get(window, 'painted') !== undefined);
  const painted = await page.evaluate(() => Reflect.get(window, 'painted') as number);
  await page.close();
  return painted;
}

/** Names the first headline to the browser before it can be painted, and notes when it was. */
function notePainted(headline: string) {
  const seen = new MutationObserver(() => {
    const heading = document.querySelector(headline);
    if (heading === null) return;
    // The browser tells of the block that a text stands in, which in a theme is the link.
    for (const element of [heading, ...heading.querySelectorAll('*')])
      element.setAttribute('elementtiming', 'headline');
    seen.disconnect();
  });
  seen.observe(document, { childList: true, subtree: true });
  new PerformanceObserver((list) => {
    const [entry] = list.getEntries() as (PerformanceEntry & { renderTime: number })[];
    if (entry !== undefined) Reflect.set(window, 'painted', entry.renderTime);
  }).observe({ type: 'element', buffered: true });
}
