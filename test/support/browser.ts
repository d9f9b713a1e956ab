import { chromium, type Browser, type LaunchOptions, type Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { CHROMIUM_ARGUMENTS, findChromium } from './find-chromium.ts';
import { watchForProblems } from './page-problems.ts';

/** Starts a browser; the caller closes it. */
export async function launchBrowser(
  options: Pick<LaunchOptions, 'ignoreDefaultArgs'> = {},
): Promise<Browser> {
  const { executablePath, environment } = await findChromium();
  return chromium.launch({
    executablePath,
    args: CHROMIUM_ARGUMENTS,
    env: { ...process.env, ...environment },
    ...options,
  });
}

export type PageOptions = {
  /** The server under test; a request to any other host is a problem. */
  origin: string;
  viewport?: { width: number; height: number };
  colourScheme?: 'light' | 'dark';
  javaScriptEnabled?: boolean;
  /** Device pixels for one of CSS. */
  pixelRatio?: number;
  /** Whether the browser has service workers. Ours comes when a page is idle, which no test can foresee, and what it asks for no `page.route` sees: those have it who are about it. */
  worker?: boolean;
};

export type WatchedPage = {
  page: Page;
  /** What went wrong since it was last asked: console messages, exceptions, policy violations, failed and foreign requests. */
  takeProblems: () => Promise<string[]>;
};

/** Opens a page in a fresh profile. The test during which it was opened fails on any problem that is left when it ends. */
export async function openPage(
  browser: Browser,
  {
    origin,
    viewport = { width: 390, height: 844 },
    colourScheme = 'light',
    javaScriptEnabled = true,
    pixelRatio = 1,
    worker = false,
  }: PageOptions,
): Promise<WatchedPage> {
  const context = await browser.newContext({
    baseURL: origin,
    viewport,
    colorScheme: colourScheme,
    javaScriptEnabled,
    deviceScaleFactor: pixelRatio,
  });
  if (!worker) await context.addInitScript(takeWorkersAway);
  const problems = await watchForProblems(context, origin);
  const page = await context.newPage();
  const takeProblems = async () => {
    // One round trip, so that what the page has already sent arrives first.
    if (!page.isClosed()) await page.title();
    return problems.splice(0);
  };
  onTestFinished(async () => {
    const left = await takeProblems();
    await context.close();
    if (left.length > 0) throw new Error(`The page was not quiet:\n${left.join('\n')}`);
  });
  return { page, takeProblems };
}

function takeWorkersAway() {
  Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
}
