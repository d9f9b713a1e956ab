import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { launchBrowser, openPage } from './browser.ts';
import { openGateway, type Gateway } from './open-gateway.ts';

/** For a file of tests: a browser, and a way to the shared server that goes wrong as a test says and is mended after it. */
export function behindGateway() {
  let browser: Browser;
  let gateway: Gateway;

  beforeAll(async () => {
    [browser, gateway] = await Promise.all([launchBrowser(), openGateway(inject('origin'))]);
  });
  afterEach(() => gateway.mend());
  afterAll(async () => {
    await browser.close();
    gateway.close();
  });

  return {
    // Looked up when they are used: there are none before the first test.
    get browser() {
      return browser;
    },
    get gateway() {
      return gateway;
    },
    /** Opens a page that goes this way, in a browser with workers. */
    open: () => openPage(browser, { origin: gateway.origin, worker: true }),
  };
}
