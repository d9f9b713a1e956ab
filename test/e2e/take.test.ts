import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { DEVICE_CACHES } from '../../src/shared/device-caches.ts';
import { axeFaults } from '../support/axe-faults.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { holdRequests } from '../support/hold-requests.ts';
import { ageLists, keptStories } from '../support/kept-stories.ts';
import { openHydrated } from '../support/open-hydrated.ts';
import { aSavingNewsroom } from '../support/saving-newsroom.ts';

let browser: Browser;
let newsroom: Awaited<ReturnType<typeof aSavingNewsroom>>;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const open = async (path = '/category/world', { worker = false } = {}) => {
  newsroom = await aSavingNewsroom({ count: 12 });
  // Once its page is closed, which may ask until then.
  onTestFinished(newsroom.stop);
  const opened = await openPage(browser, { origin: newsroom.origin, worker });
  await openHydrated(opened.page, path);
  return opened;
};
const sheet = (page: Page) => page.getByRole('dialog', { name: 'Take it with you' });
const takenList = (page: Page) => page.getByRole('region', { name: 'World' });
const size = (page: Page) => sheet(page).getByRole('status').filter({ hasText: 'about' });
const isTaken = (page: Page, count: number) =>
  page.getByText(new RegExp(`^${count} stor(?:y|ies), with pictures, .*taken on`)).waitFor();

/** Opens the sheet and takes the ten newest stories. */
async function take(page: Page) {
  await page.getByRole('button', { name: 'Take it with you' }).click();
  await sheet(page).getByRole('radio', { name: 'Latest 10' }).check();
  await size(page).waitFor();
  await sheet(page).getByRole('button', { name: 'Take along' }).click();
}

const keptSlugs = async (page: Page) => (await keptStories(page)).slugs.toSorted();
const slugsFrom = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, place) => `story-${first + place}`).toSorted();

describe('the newest ten of a category', () => {
  it('are as large as was said before, and each opens without a connection', async () => {
    const { page, takeProblems } = await open();
    await page.getByRole('button', { name: 'Take it with you' }).click();
    await sheet(page).getByRole('radio', { name: 'Latest 10' }).check();
    await size(page).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    const said = Number(/about ([\d.]+) kB/.exec(await size(page).innerText())?.[1]);
    await sheet(page).getByRole('checkbox', { name: 'With pictures' }).uncheck();
    const withoutPictures = Number(/about ([\d.]+) kB/.exec(await size(page).innerText())?.[1]);
    await sheet(page).getByRole('checkbox', { name: 'With pictures' }).check();
    await sheet(page).getByRole('button', { name: 'Take along' }).click();
    await isTaken(page, 10);
    expect(await sheet(page).evaluate(hasFocus)).toBe(true);

    const { slugs, bytes } = await keptStories(page);
    expect(slugs.toSorted()).toEqual(slugsFrom(3, 12));
    expect(Math.abs(said * 1000 - bytes) / bytes).toBeLessThan(0.2);
    expect(withoutPictures).toBeLessThan(said / 2);

    await openHydrated(page, '/saved');
    await takenList(page).getByText('Stories', { exact: true }).click();
    // What is opened first brings the code for it.
    const all = page.waitForResponse(/article-follow/);
    await takenList(page).getByRole('link', { name: 'Headline 12' }).click();
    await all;
    await page.context().setOffline(true);
    for (const id of [3, 4, 5, 6, 7, 8, 9, 10, 11]) {
      await page.goBack();
      await takenList(page).getByText('Stories', { exact: true }).click();
      await takenList(page)
        .getByRole('link', { name: `Headline ${id}`, exact: true })
        .click();
      await page.getByText(`Whatever happens at quay ${id}`).waitFor();
    }
    // Without a service worker, nothing else comes.
    // It asks for what there is no connection for until then.
    await page.close();
    await takeProblems();
  });

  it('come without pictures where none are wanted', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Take it with you' }).click();
    await sheet(page).getByRole('radio', { name: 'Latest 10' }).check();
    await sheet(page).getByRole('checkbox', { name: 'With pictures' }).uncheck();
    await sheet(page).getByRole('button', { name: 'Take along' }).click();

    await page.getByText(/^10 stories, without pictures, .*taken on/).waitFor();
    const files = () =>
      page.evaluate(async () => (await (await caches.open('dateline.saved')).keys()).length);
    expect(await files()).toBe(0);
    await sheet(page).getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Save: Headline 12' }).click();

    await expect.poll(files).toBe(2);
  });

  it('say which of them could not be had, and have it at another attempt', async () => {
    const { page, takeProblems } = await open();
    const { route, unroute } = holdRequests(page);
    await page.getByRole('button', { name: 'Take it with you' }).click();
    await sheet(page).getByRole('radio', { name: 'Latest 10' }).check();
    await size(page).waitFor();
    await route('**/api/articles/story-7', 'abort');
    await route('**/media/picture-9*/**', 'abort');
    await sheet(page).getByRole('button', { name: 'Take along' }).click();

    await sheet(page).getByText('2 stories could not be taken whole').waitFor();
    const failures = sheet(page).getByRole('listitem').filter({ hasText: /\./ });
    expect(await failures.allInnerTexts()).toEqual([
      expect.stringMatching(/^Headline 9\s+Pictures of it are missing\.$/),
      expect.stringMatching(/^Headline 7\s+It could not be fetched\.$/),
    ]);
    expect(await axeFaults(page)).toEqual([]);
    await takeProblems();
    await unroute();
    await sheet(page).getByRole('button', { name: 'Try again' }).click();

    await isTaken(page, 10);
    expect(await failures.count()).toBe(0);
    expect(await keptSlugs(page)).toEqual(slugsFrom(3, 12));
  });

  it('stay as far as they have come when that is cancelled', async () => {
    const { page } = await open();
    const { route, unroute } = holdRequests(page);
    await page.getByRole('button', { name: 'Take it with you' }).click();
    await sheet(page).getByRole('radio', { name: 'Latest 10' }).check();
    await size(page).waitFor();
    await route('**/api/articles/story-8', 'hold');
    await sheet(page).getByRole('button', { name: 'Take along' }).click();

    const progress = sheet(page).getByRole('progressbar', { name: 'Taking along' });
    await expect.poll(() => progress.getAttribute('aria-valuetext')).toBe('4 of 10');
    await sheet(page).getByRole('button', { name: 'Cancel' }).click();
    await isTaken(page, 4);
    await unroute();

    // The one that was under way when it was cancelled goes again.
    await expect.poll(() => keptSlugs(page)).toEqual(slugsFrom(9, 12));
    expect(await progress.count()).toBe(0);
  });

  it('go on coming in another page once theirs has died', async () => {
    const { page } = await open();
    const context = page.context();
    const { route, unroute } = holdRequests(page);
    await page.getByRole('button', { name: 'Take it with you' }).click();
    await sheet(page).getByRole('radio', { name: 'Latest 10' }).check();
    await size(page).waitFor();
    await route('**/api/articles/story-8', 'hold');
    await sheet(page).getByRole('button', { name: 'Take along' }).click();
    await sheet(page).getByText('4 of 10').waitFor();
    const other = await context.newPage();
    await openHydrated(other, '/saved');
    await takenList(other).getByText('4 of 10').waitFor();

    await page.close();
    await unroute();

    await isTaken(other, 10);
    expect(await keptSlugs(other)).toEqual(slugsFrom(3, 12));
  });
});

describe('a list that was taken along', () => {
  it('opens by address in an application that is started without a connection, long after what was read has gone', async () => {
    const { page, takeProblems } = await open('/category/world', { worker: true });
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await take(page);
    await isTaken(page, 10);
    await page.evaluate(
      async (names) => {
        for (const name of names) await caches.delete(name);
      },
      [DEVICE_CACHES.answers, DEVICE_CACHES.pictures],
    );
    await page.context().setOffline(true);

    await page.goto('/article/story-5');
    await page.getByText('Whatever happens at quay 5').waitFor();
    const picture = page.getByRole('article').locator('img').first();
    await expect.poll(() => picture.evaluate(hasCome)).toBe(true);
    await page.goto('/saved');

    await takenList(page).getByText('Stories', { exact: true }).click();
    expect(
      await takenList(page)
        .getByRole('link', { name: /^Headline/ })
        .count(),
    ).toBe(10);
    // It asks for what there is no connection for until then.
    await page.close();
    await takeProblems();
  });

  it('has the newest replace the older, of which what the reader saved stays', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Save: Headline 3', exact: true }).click();
    await page
      .getByRole('status')
      .getByText('Saved on this device.')
      .waitFor({ state: 'attached' });
    await take(page);
    await isTaken(page, 10);
    newsroom.edit(13, {});
    newsroom.edit(14, {});

    await openHydrated(page, '/saved');
    await takenList(page).getByRole('button', { name: 'Refresh now' }).click();
    await takenList(page).getByText('Stories', { exact: true }).click();
    await takenList(page).getByRole('link', { name: 'Headline 14' }).waitFor();
    await isTaken(page, 10);

    await expect.poll(() => keptSlugs(page)).toEqual(['story-3', ...slugsFrom(5, 14)].toSorted());
    await takenList(page).getByRole('button', { name: 'Remove: World' }).click();
    await expect.poll(() => keptSlugs(page)).toEqual(['story-3']);
    expect(await takenList(page).count()).toBe(0);
  });

  it('is brought up to date when the application is opened, where that is wanted', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Take it with you' }).click();
    await sheet(page).getByRole('radio', { name: 'Latest 10' }).check();
    await sheet(page)
      .getByRole('checkbox', { name: /^Refresh when the application is opened/ })
      .check();
    await sheet(page).getByRole('button', { name: 'Take along' }).click();
    await isTaken(page, 10);
    newsroom.edit(13, {});
    await ageLists(page);

    await openHydrated(page, '/saved');

    await takenList(page).getByText('Stories', { exact: true }).click();
    await takenList(page).getByRole('link', { name: 'Headline 13' }).waitFor();
    await isTaken(page, 10);
    await expect.poll(() => keptSlugs(page)).toEqual(slugsFrom(4, 13));
  });
});

describe('what is saved', () => {
  it('is looked through, and what is missing of it is fetched', async () => {
    const { page, takeProblems } = await open();
    const { route, unroute } = holdRequests(page);
    await route('**/media/picture-12*/**', 'abort');
    await page.getByRole('button', { name: 'Save: Headline 12' }).click();
    await page
      .getByRole('status')
      .getByText('Saved without all of its pictures.')
      .waitFor({ state: 'attached' });
    await openHydrated(page, '/saved');
    await page.getByText('2 pictures are still to come').waitFor();
    await unroute();

    await page.getByRole('button', { name: 'Take it with you' }).click();
    await sheet(page).getByRole('button', { name: 'Take along' }).click();

    await isTaken(page, 1);
    expect(await page.getByText(/still to come/).count()).toBe(0);
    // Until then, each attempt failed.
    await takeProblems();
  });
});

const hasFocus = (element: Element) => element.contains(document.activeElement);
const hasCome = (element: Element) =>
  element instanceof HTMLImageElement && element.complete && element.naturalWidth > 0;
