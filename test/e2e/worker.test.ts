import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { articleApiUrl, feedApiUrl, frontApiUrl } from '../../src/shared/api-urls.ts';
import type { Feed } from '../../src/shared/feed.ts';
import { LANGUAGE_KEY } from '../../src/shared/languages.ts';
import { articleUrl, categoryUrl, homeUrl } from '../../src/shared/page-urls.ts';
import { PROBLEM_TYPE } from '../../src/shared/problem.ts';
import { DEVICE_CACHES } from '../../src/shared/device-caches.ts';
import { behindGateway } from '../support/behind-gateway.ts';
import { openHydrated } from '../support/open-hydrated.ts';
import { CATEGORY } from '../support/page-kinds.ts';
import { ageAnswers, keeps, openControlled } from '../support/worker.ts';

const FEED = categoryUrl(CATEGORY.slug);
const FEED_ANSWER = feedApiUrl(CATEGORY);

const way = behindGateway();
const { open } = way;
const headlines = (page: Page) => page.locator('main article h3 a').allInnerTexts();
const headline = (page: Page) => page.locator('main article > header h1').innerText();
const story = (page: Page, index = 0) => page.locator('main article h3 a').nth(index);

function withoutNewest(body: string) {
  const feed = JSON.parse(body) as Feed;
  return JSON.stringify({ ...feed, items: feed.items.slice(1) });
}

describe('without a network', () => {
  it('a list, a story and the front page open as they were read', async () => {
    const { page, takeProblems } = await open();
    await openControlled(page, FEED, FEED_ANSWER);
    const list = await headlines(page);
    const path = (await story(page).getAttribute('href')) ?? '';
    await story(page).click();
    await page.waitForURL(`**${path}`);
    await page.locator('main article > header h1').waitFor();
    const read = await headline(page);
    await keeps(page, articleApiUrl(path.slice(articleUrl('').length)));
    await page.getByRole('link', { name: 'The Strait Courier' }).first().click();
    await keeps(page, frontApiUrl());
    await page.locator('main h1', { hasText: 'The Strait Courier' }).waitFor({ state: 'attached' });
    const front = await page.locator('main h3').allInnerTexts();
    way.gateway.fail('down');

    await openHydrated(page, FEED);
    expect(await headlines(page)).toEqual(list);
    await openHydrated(page, path);
    expect(await headline(page)).toBe(read);
    await openHydrated(page, homeUrl());
    expect(await page.locator('main h3').allInnerTexts()).toEqual(front);
    // It asks for what there is no connection for until then.
    await page.close();
    await takeProblems();
  });

  it('a picture is shown in another width or format that is there', async () => {
    const { page, takeProblems } = await open();
    await openControlled(page, FEED, FEED_ANSWER);
    const picture = page.locator('main article img').first();
    const held = await picture.evaluate(async (image: HTMLImageElement) => {
      await image.decode();
      return image.currentSrc;
    });
    await expect
      .poll(() => page.evaluate(async (url) => (await caches.match(url)) !== undefined, held))
      .toBe(true);
    way.gateway.fail('down');

    const bytes = await page.evaluate(
      async (urls) =>
        Promise.all(urls.map(async (url) => (await (await fetch(url)).arrayBuffer()).byteLength)),
      [held, held.replace(/\d+\.avif$/, '1600.jpg')],
    );

    expect(bytes[0]).toBeGreaterThan(0);
    expect(bytes[1]).toBe(bytes[0]);
    // It asks for what there is no connection for until then.
    await page.close();
    await takeProblems();
  });

  it('a picture that is one reader’s own is shown as they saved it, until it is forgotten', async () => {
    const { page, takeProblems } = await open();
    await openControlled(page, FEED, FEED_ANSWER);
    way.gateway.fail('down');
    // The worker's own requests are told of apart from the page's, and later.
    const failed = page
      .context()
      .waitForEvent('requestfailed', (request) => request.serviceWorker() !== null);

    const lengths = await page.evaluate(async (name) => {
      const cache = await caches.open(name);
      await cache.put('/api/private/media/sealed/480.avif', new Response('its bytes'));
      const found: (number | undefined)[] = [];
      for (const width of [480, 1200, 480]) {
        if (found.length === 2) await caches.delete(name);
        const address = `/api/private/media/sealed/${width}.avif`;
        const answer = await fetch(address).catch(() => undefined);
        found.push((await answer?.arrayBuffer())?.byteLength);
      }
      return found;
    }, DEVICE_CACHES.privateSaved);

    expect(lengths).toEqual([9, 9, undefined]);
    await failed;
    // It asks for what there is no connection for until then.
    await page.close();
    await takeProblems();
  });

  it('what was never opened says so in words', async () => {
    const { page, takeProblems } = await open();
    await openControlled(page, FEED, FEED_ANSWER);
    way.gateway.fail('down');

    await openHydrated(page, articleUrl('never-opened'));

    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
      'This page did not load',
    );
    // It asks for what there is no connection for until then.
    await page.close();
    await takeProblems();
  });
});

describe('a launch', () => {
  it('is answered by the device, list and all, while the network says nothing', async () => {
    const { page } = await open();
    await openControlled(page, FEED, FEED_ANSWER);
    const list = await headlines(page);
    way.gateway.fail('held');

    const answer = await page.goto(FEED);
    await story(page).waitFor();
    const after = await page.evaluate(() => performance.now());

    expect(answer?.fromServiceWorker()).toBe(true);
    expect(await headlines(page)).toEqual(list);
    // Sooner than the network is given up.
    expect(after).toBeLessThan(3_000);
  });

  it('leaves a list as it was stored, and announces what has come since', async () => {
    const { page } = await open();
    way.gateway.fail({ change: withoutNewest }, /^\/api\/feeds\//);
    await openControlled(page, FEED, FEED_ANSWER);
    await ageAnswers(page);
    way.gateway.mend();

    await openHydrated(page, FEED);
    await page.getByRole('button', { name: /new stor/ }).waitFor();
    const stored = await headlines(page);
    await page.getByRole('button', { name: /new stor/ }).click();

    await expect.poll(async () => (await headlines(page))[1]).toBe(stored[0]);
  });

  it('says the words, and keeps what else the reader chose', async () => {
    const { page } = await open();
    await openControlled(page, FEED, FEED_ANSWER);
    await page.evaluate((key) => {
      localStorage.setItem(key, 'ko');
      localStorage.setItem('dateline.theme', 'dark');
    }, LANGUAGE_KEY);

    await openHydrated(page, FEED);

    await page.getByRole('link', { name: '전체 섹션' }).first().waitFor();
    const root = page.locator('html');
    expect(await root.getAttribute('lang')).toMatch(/^ko/);
    expect(await root.getAttribute('data-theme')).toBe('dark');
    expect(await root.getAttribute('data-wording')).toBeNull();
  });

  it('follows the server from a former address', async () => {
    const { page, takeProblems } = await open();
    await openControlled(page, FEED, FEED_ANSWER);
    way.gateway.fail({ status: 301, headers: { Location: FEED } }, /^\/category\/former$/);

    await openHydrated(page, categoryUrl('former'));

    expect(new URL(page.url()).pathname).toBe(FEED);
    expect(await story(page).isVisible()).toBe(true);
    await takeProblems();
  });

  it('waits for it no longer than 10 s in all', async () => {
    const { page, takeProblems } = await open();
    await openControlled(page, FEED, FEED_ANSWER);
    way.gateway.fail('held', /^\/category\/former$/);
    const started = performance.now();

    await page.goto(categoryUrl('former'), { waitUntil: 'commit' });
    await page.getByRole('heading', { level: 1, name: 'Page not found' }).waitFor();

    expect(performance.now() - started).toBeLessThan(10_000);
    await takeProblems();
  });

  it('of a story that was withdrawn since says so, and keeps it no longer', async () => {
    const { page, takeProblems } = await open();
    await openControlled(page, FEED, FEED_ANSWER);
    const path = (await story(page).getAttribute('href')) ?? '';
    const answer = articleApiUrl(path.slice(articleUrl('').length));
    // Past the browser's own cache, which would have it for a minute as well.
    await page.evaluate(
      async ([url = '', name = '']) => {
        const cache = await caches.open(name);
        await cache.put(url, await fetch(url, { cache: 'no-store' }));
      },
      [answer, DEVICE_CACHES.answers],
    );
    await ageAnswers(page);
    const detail = 'The newsroom has withdrawn it.';
    way.gateway.fail(
      {
        status: 410,
        type: PROBLEM_TYPE,
        body: JSON.stringify({ type: 'about:blank', title: 'Gone', status: 410, detail }),
      },
      new RegExp(`^${answer}$`),
    );

    await openHydrated(page, path);

    await page.getByRole('heading', { name: 'Withdrawn' }).waitFor();
    expect(
      await page.evaluate(async (url) => (await caches.match(url)) === undefined, answer),
    ).toBe(true);
    await takeProblems();
  });
});
