import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from '../support/axe-faults.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { openHydrated } from '../support/open-hydrated.ts';
import { findPageKinds } from '../support/page-kinds.ts';
import { PAGE_OVERLAYS } from '../support/page-overlays.ts';
import { SCREENS } from '../support/screens.ts';
import { startServer, type RunningServer } from '../support/server.ts';

let browser: Browser;
let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ now: '2026-11-20T12:00:00Z' });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

describe.each(SCREENS)('at $width px, $colourScheme', ({ width, colourScheme }) => {
  const viewport = { width, height: 844 };

  it('axe finds nothing on any kind of page', async () => {
    const { page } = await openPage(browser, { origin: server.origin, viewport, colourScheme });

    const found = [];
    for (const { kind, path } of await findPageKinds(server.origin)) {
      await openHydrated(page, path);
      found.push(...(await axeFaults(page)).map((fault) => ({ kind, ...fault })));
    }

    expect(found).toEqual([]);
  });

  it('axe finds nothing on a page with something over it', async () => {
    const { page } = await openPage(browser, { origin: server.origin, viewport, colourScheme });

    const found = [];
    for (const { name, path, open } of PAGE_OVERLAYS) {
      await openHydrated(page, path);
      await open(page);
      found.push(...(await axeFaults(page)).map((fault) => ({ name, ...fault })));
    }

    expect(found).toEqual([]);
  });
});
