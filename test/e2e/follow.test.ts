import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FOLLOWING_KEY } from '../../src/shared/following-key.ts';
import { aSubscription } from '../support/a-push-service.ts';
import { launchBrowser } from '../support/browser.ts';
import { NEWEST, openFollowing } from '../support/open-following.ts';
import { openHydrated } from '../support/open-hydrated.ts';

const FEED = '/category/culture';
const ENDPOINT = 'https://push.example.org/send/c4f1';
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const follow = (page: Page, name = 'Culture') =>
  page.getByRole('button', { name: `Follow ${name}`, exact: true });
const isPressed = (page: Page, name?: string) => follow(page, name).getAttribute('aria-pressed');
const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

describe('following', () => {
  it('one press at the top of a section, an author or a tag follows it, in every tab and after a reload', async () => {
    const { page } = await openFollowing(browser);
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
    const { page, publish } = await openFollowing(browser);
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
    const { page, publish } = await openFollowing(browser);
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
    expect(await part(page, 'Culture').getByRole('listitem').count()).toBe(0);
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
    const { page, readerState } = await openFollowing(browser, { worker: true });
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
    const { page, readerState } = await openFollowing(browser, { worker: true });
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
