import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { DEVICE_CACHES } from '../../src/shared/device-caches.ts';
import { openHydrated } from './open-hydrated.ts';

/** Opens an address and waits until the service worker is in control of it and has kept `answer`. */
export async function openControlled(page: Page, path: string, answer: string): Promise<void> {
  await openHydrated(page, path);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await keeps(page, answer);
}

/** Waits until the device keeps the answer to a question. */
export const keeps = (page: Page, answer: string): Promise<void> =>
  expect
    .poll(() =>
      page.evaluate(
        async ([url = '', cacheName = '']) =>
          (await caches.match(url, { cacheName })) !== undefined,
        [answer, DEVICE_CACHES.answers],
      ),
    )
    .toBe(true);

/** All that lies in the caches of a page's origin, addresses included. */
export const textInCaches = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const texts: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const answer = await cache.match(request);
        texts.push(request.url, (await answer?.text()) ?? '');
      }
    }
    return texts.join('\n');
  });
