import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { CHROMIUM_ARGUMENTS, findChromium } from './find-chromium.ts';
import { AHEAD, aheadArgument } from './shifted-clock.ts';

/** What a browser of a device is while it runs. */
export type RunningBrowser = {
  context: BrowserContext;
  /** As the system does when it needs room: nothing is told, nothing is written. */
  kill: () => Promise<void>;
};

/** A device whose browser keeps its profile from one start to the next; the caller removes it. Its clock is `ahead` by so many milliseconds, for pages at once and for workers whose script was `SHIFTED`. `exceptions` grows with what pages threw. */
export async function aKeptDevice(origin: string) {
  const profile = await mkdtemp(join(tmpdir(), 'dateline-profile-'));
  const { executablePath, environment } = await findChromium();
  const exceptions: string[] = [];

  async function start({ ahead = 0 } = {}): Promise<RunningBrowser> {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      args: [...CHROMIUM_ARGUMENTS, ...(ahead === 0 ? [] : [aheadArgument(ahead)])],
      env: { ...process.env, ...environment },
      baseURL: origin,
      viewport: { width: 390, height: 844 },
    });
    if (ahead !== 0) await context.addInitScript(AHEAD);
    context.on('weberror', (error) => exceptions.push(error.error().message));
    const pid = await pidOf(context);
    return {
      context,
      async kill() {
        const ended = new Promise((resolve) => context.once('close', resolve));
        process.kill(pid, 'SIGKILL');
        await ended;
      },
    };
  }

  return {
    exceptions,
    start,
    remove: () => rm(profile, { recursive: true, force: true, maxRetries: 5 }),
  };
}

async function pidOf(context: BrowserContext): Promise<number> {
  const browser = context.browser();
  if (browser === null) throw new Error('The browser of this profile cannot be asked');
  const devTools = await browser.newBrowserCDPSession();
  const { processInfo } = await devTools.send('SystemInfo.getProcessInfo');
  const own = processInfo.find(({ type }) => type === 'browser');
  if (own === undefined) throw new Error('The browser does not say which process it is');
  return own.id;
}

/** Has a device be full, or no longer. */
export async function fillDevice(page: Page, isFull: boolean): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await devTools.send('Storage.overrideQuotaForOrigin', {
    origin,
    ...(isFull && { quotaSize: 1 }),
  });
}
