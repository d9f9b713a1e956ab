import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { articleApiUrl } from '../../src/shared/api-urls.ts';
import { DEVICE_CACHES } from '../../src/shared/device-caches.ts';
import { FOLLOWING_KEY } from '../../src/shared/following-key.ts';
import type { PushMessage } from '../../src/shared/push-message.ts';
import { aSubscription } from '../support/a-push-service.ts';
import { aStore, withMentioned } from '../support/a-store.ts';
import { aCategory, anAuthor, aStory, manyStories } from '../support/a-story.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { openHydrated } from '../support/open-hydrated.ts';
import { serveApp } from '../support/serve-app.ts';

const FEED = '/category/culture';
const NEWEST = Date.UTC(2026, 10, 9, 5);
const ENDPOINT = 'https://push.example.org/send/c4f1';
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A reader of a newsroom of twelve stories that goes on publishing. */
async function openNewsroom() {
  const { store, writer, close } = aStore({
    authors: [anAuthor({ slug: 'ilse-maren', name: 'Ilse Maren' })],
    categories: [aCategory({ slug: 'culture', name: 'Culture' })],
    stories: manyStories(12, {
      categories: ['culture'],
      authors: ['ilse-maren'],
      tags: ['ferries'],
    }),
  });
  onTestFinished(close);
  const { origin, stop, readerState } = await serveApp(store);
  onTestFinished(stop);
  const opened = await openPage(browser, { origin });
  let last = 12;
  return {
    ...opened,
    origin,
    readerState,
    publish() {
      last += 1;
      const story = aStory({
        id: last,
        publishedAt: NEWEST + last * 60_000,
        categories: ['culture'],
      });
      writer.apply(withMentioned({ stories: [story] }));
    },
  };
}

const follow = (page: Page, name = 'Culture') =>
  page.getByRole('button', { name: `Follow ${name}`, exact: true });
const isPressed = (page: Page, name?: string) => follow(page, name).getAttribute('aria-pressed');
const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

describe('following', () => {
  it('one press at the top of a section, an author or a tag follows it, in every tab and after a reload', async () => {
    const { page } = await openNewsroom();
    for (const [path, name] of [
      ['/author/ilse-maren', 'Ilse Maren'],
      ['/tag/ferries', 'Ferries'],
      ['/category/culture', 'Culture'],
    ] as const) {
      await openHydrated(page, path);
      await follow(page, name).click();
      await expect.poll(() => isPressed(page, name)).toBe('true');
    }
    const other = await page.context().newPage();
    await openHydrated(other, FEED);
    await expect.poll(() => isPressed(other)).toBe('true');

    await follow(page).click();

    await expect.poll(() => isPressed(other)).toBe('false');
    await openHydrated(other, '/following');
    await expect
      .poll(() => other.getByRole('heading', { level: 2 }).allInnerTexts())
      .toEqual(['Ferries', 'Ilse Maren', 'Notifications']);
  });

  it('says what is new since it was looked at, once, and the icon how much that is', async () => {
    const { page, publish } = await openNewsroom();
    await page.addInitScript(() => {
      const badges: number[] = [];
      Object.assign(window, { badges });
      navigator.setAppBadge = async (count = 0) => void badges.push(count);
      navigator.clearAppBadge = async () => void badges.push(0);
    });
    const badges = () => page.evaluate(() => Reflect.get(window, 'badges') as number[]);
    await openHydrated(page, FEED);
    await follow(page).click();
    publish();
    publish();

    await openHydrated(page, '/latest');
    await expect.poll(badges).toEqual([2]);
    await page.locator('footer').getByRole('link', { name: 'Following' }).click();
    await part(page, 'Culture').getByText('2 new stories since you looked last').waitFor();
    const fresh = await part(page, 'Culture').getByRole('listitem').allInnerTexts();
    await expect.poll(async () => (await badges()).at(-1)).toBe(0);
    await follow(page).click();
    const unfollowed = await isPressed(page);
    await follow(page).click();
    await openHydrated(page, '/following');

    await part(page, 'Culture').getByText('Nothing new since you looked last.').waitFor();
    expect(fresh.map((text) => text.split('\n')[0])).toEqual(['Headline 14', 'Headline 13']);
    expect([unfollowed, await isPressed(page)]).toEqual(['false', 'true']);
  });

  it('what was looked at in its list is not new, and who follows nothing is told how', async () => {
    const { page, publish } = await openNewsroom();
    await openHydrated(page, '/following');
    await page.getByText('Nothing is followed yet.').waitFor();
    publish();
    const followed = [{ kind: 'category', slug: 'culture', name: 'Culture', seen: NEWEST }];
    await page.evaluate(
      ([key = '', text = '']) => localStorage.setItem(key, text),
      [FOLLOWING_KEY, JSON.stringify(followed)],
    );

    await openHydrated(page, FEED);
    await page.locator('#story-13').waitFor();
    await page.locator('footer').getByRole('link', { name: 'Following' }).click();

    await part(page, 'Culture').getByText('Nothing new since you looked last.').waitFor();
  });
});

/** Has the browser subscribe to a push service that there is not, with keys that the test made: the browser of tests has none of its own. */
async function withPushService(page: Page) {
  const { subscription } = aSubscription(ENDPOINT);
  await page.addInitScript((made) => {
    const own = {
      ...made,
      toJSON: () => made,
      unsubscribe: async () => {
        localStorage.removeItem('test.subscribed');
        return true;
      },
    } as unknown as PushSubscription;
    PushManager.prototype.getSubscription = async () =>
      localStorage.getItem('test.subscribed') === null ? null : own;
    PushManager.prototype.subscribe = async () => {
      localStorage.setItem('test.subscribed', 'yes');
      return own;
    };
    const ask = Notification.requestPermission.bind(Notification);
    Notification.requestPermission = async () => {
      localStorage.setItem('test.asked', 'yes');
      return ask();
    };
  }, subscription);
  return subscription;
}

const sheet = (page: Page) => page.getByRole('dialog', { name: 'Notifications' });

async function openSheet(page: Page) {
  await openHydrated(page, FEED);
  await follow(page).click();
  await page.getByRole('button', { name: 'Notifications' }).click();
  await sheet(page).getByText('Stories that come within five minutes').waitFor();
}

describe('notifications', () => {
  it('are explained before the browser asks, begin with a press, keep to what is followed, and end with a press', async () => {
    const { page, readerState } = await openNewsroom();
    await page.context().grantPermissions(['notifications']);
    const subscription = await withPushService(page);
    const isAsked = () => page.evaluate(() => localStorage.getItem('test.asked') !== null);
    await openSheet(page);
    const askedBefore = await isAsked();

    await sheet(page).getByRole('button', { name: 'Turn on notifications' }).click();
    await sheet(page).getByText('Notifications are on.').waitFor();
    const begun = await readerState.findFollower(ENDPOINT);
    await openHydrated(page, '/tag/ferries');
    await follow(page, 'Ferries').click();
    const subjects = async () => (await readerState.findFollower(ENDPOINT))?.subjects;
    await expect.poll(subjects).toEqual([
      { kind: 'tag', slug: 'ferries' },
      { kind: 'category', slug: 'culture' },
    ]);
    await openHydrated(page, '/following');
    await page.getByLabel('Quiet hours').uncheck();
    await expect.poll(async () => (await readerState.findFollower(ENDPOINT))?.quiet).toBeNull();
    await page.getByRole('button', { name: 'Turn off notifications' }).click();
    await page.getByText('Notifications are off.').waitFor();

    expect([askedBefore, await isAsked()]).toEqual([false, true]);
    expect(begun).toEqual({
      ...subscription,
      subjects: [{ kind: 'category', slug: 'culture' }],
      language: 'en',
      quiet: { from: '22:00', to: '07:00', timeZone: expect.stringMatching(/\w/) },
    });
    expect(await readerState.countFollowers()).toBe(0);
  });

  it('that the browser refuses are said in words, and nothing is subscribed', async () => {
    const { page, readerState } = await openNewsroom();
    await withPushService(page);
    await page.addInitScript(() => {
      Notification.requestPermission = async () => 'denied';
    });
    await openSheet(page);

    await sheet(page).getByRole('button', { name: 'Turn on notifications' }).click();

    await sheet(page).getByText('Your browser does not allow notifications').waitFor();
    expect(await readerState.countFollowers()).toBe(0);
  });
});

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

/** Opens a page, waits for its worker, and delivers messages to it as a push service would. */
async function withWorker(page: Page, origin: string) {
  const context = page.context();
  await context.grantPermissions(['notifications']);
  const devtools = await context.newCDPSession(page);
  const registered = new Promise<string>((resolve) => {
    devtools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [registration] = registrations;
      if (registration !== undefined) resolve(registration.registrationId);
    });
  });
  await devtools.send('ServiceWorker.enable');
  await openHydrated(page, '/latest');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const registrationId = await registered;
  const [worker] = context.serviceWorkers();
  if (worker === undefined) throw new Error('There is no worker');
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
    deliver: (data: string) =>
      devtools.send('ServiceWorker.deliverPushMessage', { origin, registrationId, data }),
  };
}

const isKept = (page: Page) =>
  page.evaluate(
    async ([url = '', cacheName = '']) => (await caches.match(url, { cacheName })) !== undefined,
    [articleApiUrl('story-12'), DEVICE_CACHES.answers],
  );

describe('the worker', () => {
  it('shows a message under its tag, has the icon count it once, and keeps its story, which opens without a network', async () => {
    const { page, origin, takeProblems } = await openNewsroom();
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
    await takeProblems();
  });

  it('opens what is pressed and never another site, and tells the server where it is moved to', async () => {
    const { page, origin, readerState } = await openNewsroom();
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
