import type { BrowserContext, Page } from 'playwright-core';
import { articleApiUrl } from '../../src/shared/api-urls.ts';
import { DEVICE_CACHES } from '../../src/shared/device-caches.ts';
import { DEVICE_DATABASE } from '../../src/shared/device-stores.ts';
import { closePage } from './close-page.ts';
import type { Flow, Known } from './fault-flows.ts';
import type { Gateway } from './open-gateway.ts';
import { setOffline } from './set-offline.ts';
import { endWorkers, SICKENED } from './sick-worker.ts';

/** Leaves the device as the next cell expects it. */
export async function leaveClean(
  context: BrowserContext,
  page: Page,
  {
    flow,
    gateway,
    known,
    acted,
  }: { flow: Flow; gateway: Gateway; known: Known; acted: Promise<unknown> },
) {
  await setOffline(context, false);
  mend(gateway);
  const devTools = await context.newCDPSession(page);
  await devTools.send('Storage.overrideQuotaForOrigin', { origin: gateway.origin });
  // What was new to the device is so again, here and below.
  await devTools.send('Network.clearBrowserCache');
  await endWorkers(page);
  for (const each of context.pages()) await closePage(each, acted);
  if (flow.name === 'sign-in') await context.clearCookies();
  if (!/^(?:save|take)$|never/.test(flow.name)) return;
  // A page that is none of ours: an application would go on with what is to be taken back.
  const broom = await context.newPage();
  await broom.goto('/robots.txt');
  await forgetAllBut(broom, known);
  await broom.close();
}

/** Leaves on the device of a page the one story that was saved before, and nothing of the one that was never opened. */
const forgetAllBut = (page: Page, { saved, unseen }: Known) =>
  page.evaluate(
    async ([slug = '', answer = '', answers = '', cacheName = '', database = '']) => {
      localStorage.setItem('dateline.saved.1', slug);
      localStorage.removeItem('dateline.taken.1');
      const opening = indexedDB.open(database);
      await new Promise((resolve) => opening.addEventListener('success', resolve));
      const writing = opening.result.transaction(['stories', 'lists', 'notes'], 'readwrite');
      const stories = writing.objectStore('stories');
      const pictures: string[] = [];
      stories.openCursor().addEventListener('success', ({ target }) => {
        const found = (target as IDBRequest<IDBCursorWithValue | null>).result;
        if (found === null) return;
        if (found.key === slug) pictures.push(...found.value.pictures);
        else found.delete();
        found.continue();
      });
      writing.objectStore('lists').clear();
      writing.objectStore('notes').put([], 'saved.wanted');
      await new Promise((resolve) => writing.addEventListener('complete', resolve));
      opening.result.close();
      await (await caches.open(answers)).delete(answer);
      const files = await caches.open(cacheName);
      for (const request of await files.keys()) {
        if (!pictures.includes(new URL(request.url).pathname)) await files.delete(request);
      }
    },
    [saved, articleApiUrl(unseen), DEVICE_CACHES.answers, DEVICE_CACHES.saved, DEVICE_DATABASE],
  );

/** Has everything come as ever, through a worker that can be made to fall ill. */
export function mend(gateway: Gateway) {
  gateway.mend();
  gateway.fail({ change: SICKENED }, /^\/service-worker\.js$/);
}
