import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/** A whole browser: a headless shell finds everything installable, and has nowhere to show a notification. */
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Starts it with a profile of its own, since nothing can be installed in a private window. */
export async function launchWhole(origin: string) {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-profile-'));
  const browser = await chromium.launchPersistentContext(folder, {
    executablePath: CHROMIUM,
    baseURL: origin,
    viewport: { width: 390, height: 844 },
    args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run'],
    ignoreDefaultArgs: ['--headless'],
  });
  return {
    browser,
    async close() {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
