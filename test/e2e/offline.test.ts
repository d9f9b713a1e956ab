import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { articleApiUrl, feedApiUrl } from '../../src/shared/api-urls.ts';
import type { BytesByKind } from '../../src/shared/data-use.ts';
import { DEVICE_CACHES } from '../../src/shared/device-caches.ts';
import { articleUrl, categoryUrl, settingsUrl } from '../../src/shared/page-urls.ts';
import { behindGateway } from '../support/behind-gateway.ts';
import { countNetwork } from '../support/count-network.ts';
import { openHydrated } from '../support/open-hydrated.ts';
import { CATEGORY } from '../support/page-kinds.ts';
import { ageAnswers, keeps, openControlled } from '../support/worker.ts';

const FEED = categoryUrl(CATEGORY.slug);
const FEED_ANSWER = feedApiUrl(CATEGORY);
const API = /^\/api\//;

const way = behindGateway();
const { open } = way;
const strip = (page: Page) => page.getByRole('status').filter({ hasText: /Offline|No answer/ });
const story = (page: Page, index: number) => page.locator('main article h3 a').nth(index);
const pathOf = async (page: Page, index: number) =>
  (await story(page, index).getAttribute('href')) ?? '';
/** Opens a story of a list, and waits until it is kept; one that was fetched ahead is kept before its page is there. */
async function openStory(page: Page, index: number): Promise<string> {
  const path = await pathOf(page, index);
  await story(page, index).click();
  await page.waitForURL(`**${path}`);
  await keeps(page, answerOf(path));
  return path;
}

const answerOf = (path: string) => articleApiUrl(path.slice(articleUrl('').length));

describe('offline', () => {
  it('a strip says from when the page is and moves nothing, and cards say what opens', async () => {
    const { page, takeProblems } = await open();
    await openControlled(page, FEED, FEED_ANSWER);
    const unread = await pathOf(page, 3);
    const read = await openStory(page, 0);
    await page.goBack();
    await page.getByRole('feed').waitFor();
    const before = await placesOf(page);

    await page.context().setOffline(true);

    await strip(page)
      .filter({ hasText: /^Offline\. This page is from \d/ })
      .waitFor();
    await expect.poll(() => wordsAfter(page, unread)).toBe('"Needs a connection"');
    expect(await wordsAfter(page, read)).toBe('none');
    expect((await placesOf(page)).slice(0, 1)).toEqual(before.slice(0, 1));

    await page.locator(`main a[href="${unread}"]`).first().click();
    await page.getByRole('alert').filter({ hasText: 'not been kept' }).waitFor();
    await page.context().setOffline(false);
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await expect.poll(() => strip(page).count()).toBe(0);
    await takeProblems();
  });

  it('a page that is not there says so, says what can be read, and comes by itself within 5 s of the connection', async () => {
    const { page, takeProblems } = await open();
    await openControlled(page, FEED, FEED_ANSWER);
    const read = await openStory(page, 0);
    await page.context().setOffline(true);

    await openHydrated(page, '/sections');
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Latest' })
      .click();
    await page.getByRole('heading', { level: 1, name: 'You are offline' }).waitFor();
    const readable = page.getByRole('region', { name: 'What can be read now' });
    expect(await readable.locator(`a[href="${read}"]`).innerText()).not.toBe('');
    await page.context().setOffline(false);

    await page.getByRole('feed').waitFor({ timeout: 5_000 });
    await takeProblems();
  });
});

describe('a network that lets one wait', () => {
  it('is not waited for: what is stored is shown, said to be so, and renewed once the answer has come', async () => {
    const { page, takeProblems } = await open();
    await openControlled(page, FEED, FEED_ANSWER);
    const read = await openStory(page, 0);
    await ageAnswers(page);
    way.gateway.fail('held', API);

    await openHydrated(page, read);
    await strip(page)
      .filter({ hasText: /^No answer yet\. This page is from / })
      .waitFor();
    await expect.poll(() => page.getByText(/\((?:59 minutes|1 hour) ago\)/).count()).toBe(1);
    way.gateway.mend();

    await expect.poll(() => strip(page).count()).toBe(0);
    await takeProblems();
  });
});

describe('the settings', () => {
  it('count the bytes that came, by kind, within 15 % of what the browser counts', async () => {
    const { page } = await open();
    await openControlled(page, FEED, FEED_ANSWER);
    await page.waitForLoadState('networkidle');
    const before = await bytesCounted(page);
    const network = await countNetwork(way.browser, page);
    for (const index of [0, 1]) {
      await openStory(page, index);
      await page.waitForLoadState('networkidle');
      await page.goBack();
      await page.getByRole('feed').waitFor();
    }
    await openHydrated(page, '/latest');
    await page.waitForLoadState('networkidle');

    await expect
      .poll(async () => {
        const bytes = await bytesCounted(page);
        return Math.abs((bytes.all - before.all) / network() - 1);
      })
      .toBeLessThan(0.15);

    const bytes = await bytesCounted(page);
    expect(network()).toBeGreaterThan(20_000);
    expect(bytes.kinds.pictures).toBeGreaterThan(before.kinds.pictures ?? 0);
    expect(bytes.kinds.stories).toBeGreaterThan(before.kinds.stories ?? 0);
    await openHydrated(page, settingsUrl());
    const row = page.getByRole('row', { name: /^Together/ });
    await expect.poll(() => row.innerText()).toMatch(/Together\s+\d{3} kB\s+\d{3} kB/);
  });

  it('hold what came with reading to what the reader allows, and remove it', async () => {
    const { page } = await open();
    await openControlled(page, FEED, FEED_ANSWER);
    await keepPictures(page, 3, 30);
    await openHydrated(page, settingsUrl());
    const group = page.getByRole('group', { name: 'Keep for offline' });
    await group.getByText('Kept now: 90 MB').waitFor();
    expect(await group.getByRole('radio', { name: '200 MB' }).isChecked()).toBe(true);

    await group.getByRole('radio', { name: '50 MB' }).check();

    await expect.poll(() => countPictures(page)).toBe(1);
    await openHydrated(page, settingsUrl());
    await expect.poll(() => group.getByRole('radio', { name: '50 MB' }).isChecked()).toBe(true);
    await group.getByRole('button', { name: 'Clear' }).click();
    await group.getByText('Cleared.').waitFor();
    await group.getByText('Kept now: 0 kB').waitFor();
    expect(await countPictures(page)).toBe(0);
  });
});

/** Where the cards of a feed begin, in pixels. */
const placesOf = (page: Page) =>
  page
    .getByRole('feed')
    .getByRole('article')
    .evaluateAll((cards) => cards.map((card) => Math.round(card.getBoundingClientRect().top)));

/** What a card says behind its last line. */
const wordsAfter = (page: Page, path: string) =>
  page
    .locator(`main article:has(h3 a[href="${path}"]) div > p:last-of-type`)
    .first()
    .evaluate((line) => getComputedStyle(line, '::after').content);

/** What has been counted so far. */
async function bytesCounted(page: Page): Promise<{ kinds: BytesByKind; all: number }> {
  const days = await page.evaluate(async () => {
    const opened = indexedDB.open('dateline');
    await new Promise((resolve) => opened.addEventListener('success', resolve));
    const all = opened.result.transaction('usage').objectStore('usage').getAll();
    await new Promise((resolve) => all.addEventListener('success', resolve));
    opened.result.close();
    return (all.result as { kinds: Record<string, number> }[]).map(({ kinds }) => kinds);
  });
  const kinds: Record<string, number> = {};
  for (const [kind, bytes] of days.flatMap((day) => Object.entries(day))) {
    kinds[kind] = (kinds[kind] ?? 0) + bytes;
  }
  return { kinds, all: Object.values(kinds).reduce((sum, bytes) => sum + bytes, 0) };
}

/** Puts pictures in the place of all that are there, each so many megabytes by what it says. */
const keepPictures = (page: Page, count: number, megabytes: number) =>
  page.evaluate(
    async ([name, answers, pictures, size]) => {
      await caches.delete(name);
      await caches.delete(answers);
      const cache = await caches.open(name);
      for (let number = 0; number < pictures; number += 1) {
        const headers = {
          'Content-Length': String(size * 1_000_000),
          'Dateline-Stored': new Date().toISOString(),
        };
        await cache.put(`/media/a-picture/${number}.avif`, new Response('', { headers }));
      }
    },
    [DEVICE_CACHES.pictures, DEVICE_CACHES.answers, count, megabytes] as const,
  );

const countPictures = (page: Page) =>
  page.evaluate(async (name) => {
    const cache = await caches.open(name);
    return (await cache.keys()).filter(({ url }) => url.includes('a-picture')).length;
  }, DEVICE_CACHES.pictures);
