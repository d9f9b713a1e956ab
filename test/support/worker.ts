import type { Page } from 'playwright-core';
import { DEVICE_CACHES } from '../../src/shared/device-caches.ts';
import { STORED_HEADER } from '../../src/shared/worker-messages.ts';
import { openHydrated } from './open-hydrated.ts';

/** Opens an address and waits until the service worker is in control of it and has kept `answer`. */
export async function openControlled(page: Page, path: string, answer: string): Promise<void> {
  await openHydrated(page, path);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await keeps(page, answer);
}

/** Waits until the device keeps the answer to a question. Looks in the page itself: to `waitForFunction` a promise is true, whatever becomes of it. */
export async function keeps(page: Page, answer: string): Promise<void> {
  await page.evaluate(
    async ([url = '', cacheName = '']) => {
      while ((await caches.match(url, { cacheName })) === undefined)
        await new Promise(requestAnimationFrame);
    },
    [answer, DEVICE_CACHES.answers],
  );
}

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

const HOUR = 3_600_000;

/** Has every stored answer be an hour older, or so many milliseconds. */
export const ageAnswers = (page: Page, by = HOUR): Promise<void> =>
  page.evaluate(
    async ([name, header, older]) => {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const answer = await cache.match(request);
        const headers = new Headers(answer?.headers);
        headers.set(header, new Date(Date.now() - older).toISOString());
        await cache.put(request, new Response(await answer?.blob(), { headers }));
      }
    },
    [DEVICE_CACHES.answers, STORED_HEADER, by] as const,
  );
