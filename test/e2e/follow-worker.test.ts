import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleApiUrl } from '../../src/shared/api-urls.ts';
import { DEVICE_CACHES } from '../../src/shared/device-caches.ts';
import type { PushMessage } from '../../src/shared/push-message.ts';
import { aSubscription } from '../support/a-push-service.ts';
import { launchBrowser } from '../support/browser.ts';
import { openFollowing } from '../support/open-following.ts';
import { openHydrated } from '../support/open-hydrated.ts';
import { openWorker } from '../support/open-worker.ts';

const ENDPOINT = 'https://push.example.org/send/c4f1';
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const MESSAGE: PushMessage = {
  title: 'Headline 12',
  body: 'Culture',
  language: 'en',
  tag: 'dateline.stories.7',
  path: '/article/story-12',
  count: 1,
  slugs: ['story-12'],
};

/** What of a worker's global scope the tests touch: TypeScript's library of it does not go with that of pages. */
type WorkerScope = {
  clients: { openWindow: (url: string) => Promise<void> };
  registration: {
    showNotification: (title: string, options: NotificationOptions) => Promise<void>;
    getNotifications: (which: { tag: string }) => Promise<NotificationOptions[]>;
  };
  dispatchEvent: (event: Event) => boolean;
};

/** A worker of whose notifications and numbers the tests are told. */
async function withWorker(page: Page, origin: string) {
  const { worker, deliver } = await openWorker(page, origin);
  // The browser of tests has nowhere to show anything, no icon either.
  await worker.evaluate(() => {
    const shown: (NotificationOptions & { title: string })[] = [];
    const badges: (number | undefined)[] = [];
    Object.assign(self, { shown, badges });
    const { registration } = self as unknown as WorkerScope;
    registration.showNotification = async (title, options) =>
      void shown.push({ title, ...options });
    registration.getNotifications = async ({ tag }) => shown.filter((each) => each.tag === tag);
    navigator.setAppBadge = async (count) => void badges.push(count);
  });
  return {
    worker,
    badges: () => worker.evaluate(() => Reflect.get(self, 'badges') as number[]),
    shown: () => worker.evaluate(() => Reflect.get(self, 'shown') as object[]),
    deliver,
  };
}

const isKept = (page: Page) =>
  page.evaluate(
    async ([url = '', cacheName = '']) => (await caches.match(url, { cacheName })) !== undefined,
    [articleApiUrl('story-12'), DEVICE_CACHES.answers],
  );

describe('the worker', () => {
  it('shows a message under its tag, has the icon count it once, and keeps its story, which opens without a network', async () => {
    const { page, origin, takeProblems } = await openFollowing(browser, { worker: true });
    const { deliver, shown, badges } = await withWorker(page, origin);
    const before = await isKept(page);

    await deliver(JSON.stringify(MESSAGE));
    await expect.poll(badges).toEqual([1]);
    await deliver(JSON.stringify({ ...MESSAGE, title: 'Headline 12, corrected' }));
    await deliver('no message');

    await expect.poll(badges).toEqual([1, 2]);
    await expect.poll(() => isKept(page)).toBe(true);
    const { tag, body } = MESSAGE;
    expect(await shown()).toMatchObject([
      { title: 'Headline 12', body, tag, lang: 'en' },
      { title: 'Headline 12, corrected', tag },
      { title: new URL(origin).host },
    ]);
    expect(before).toBe(false);
    await page.context().setOffline(true);
    await openHydrated(page, '/article/story-12');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Headline 12');
    // It asks for what there is no connection for until then.
    await page.close();
    await takeProblems();
  });

  it('opens what is pressed and never another site, and tells the server where it is moved to', async () => {
    const { page, origin, readerState } = await openFollowing(browser, { worker: true });
    const { worker } = await withWorker(page, origin);
    const { subscription } = aSubscription(ENDPOINT);
    const moved = aSubscription('https://push.example.org/send/moved').subscription;
    await readerState.keepFollower({ ...subscription, subjects: [], language: 'en', quiet: null });

    const opened = await worker.evaluate(
      async ({ former, next }) => {
        const scope = self as unknown as WorkerScope;
        const addresses: string[] = [];
        scope.clients.openWindow = async (url) => void addresses.push(url);
        const happen = async (type: string, what: object) => {
          const waits: Promise<unknown>[] = [];
          const waitUntil = (wait: Promise<unknown>) => void waits.push(wait);
          scope.dispatchEvent(Object.assign(new Event(type), what, { waitUntil }));
          await Promise.all(waits);
        };
        for (const path of ['/article/story-12', '//elsewhere.example/']) {
          const notification = { close: () => undefined, data: { path } };
          await happen('notificationclick', { notification });
        }
        await happen('pushsubscriptionchange', {
          oldSubscription: { ...former, options: { applicationServerKey: null } },
          newSubscription: { toJSON: () => next },
        });
        return addresses;
      },
      { former: subscription, next: moved },
    );

    expect(opened).toEqual([`${origin}/article/story-12`]);
    expect(await readerState.findFollower(moved.endpoint)).toMatchObject(moved);
    expect(await readerState.countFollowers()).toBe(1);
  });
});
