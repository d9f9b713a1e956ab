import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { articleApiUrl, feedApiUrl, frontApiUrl } from '../../src/shared/api-urls.ts';
import type { Feed } from '../../src/shared/feed.ts';
import { LANGUAGE_KEY } from '../../src/shared/languages.ts';
import { articleUrl, categoryUrl, homeUrl, signInCallbackUrl } from '../../src/shared/page-urls.ts';
import { PROBLEM_TYPE } from '../../src/shared/problem.ts';
import { WORKER_CHANNEL } from '../../src/shared/worker-messages.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { openGateway, PORTAL_WORD, type WayFault } from '../support/open-gateway.ts';
import { openHydrated } from '../support/open-hydrated.ts';
import { CATEGORY } from '../support/page-kinds.ts';
import { keeps, openControlled, textInCaches } from '../support/worker.ts';

const FEED = categoryUrl(CATEGORY.slug);
const FEED_ANSWER = feedApiUrl(CATEGORY);
/** Of every answer of the API. */
const API = /^\/api\//;

let browser: Browser;
let gateway: Awaited<ReturnType<typeof openGateway>>;

beforeAll(async () => {
  [browser, gateway] = await Promise.all([launchBrowser(), openGateway(inject('origin'))]);
});
afterEach(() => gateway.mend());
afterAll(async () => {
  await browser.close();
  gateway.close();
});

const open = () => openPage(browser, { origin: gateway.origin });
const headlines = (page: Page) => page.locator('main article h3 a').allInnerTexts();
const headline = (page: Page) => page.locator('main article > header h1').innerText();
const story = (page: Page, index = 0) => page.locator('main article h3 a').nth(index);

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
    const front = await page.locator('main h3').allInnerTexts();
    gateway.fail('down');

    await openHydrated(page, FEED);
    expect(await headlines(page)).toEqual(list);
    await openHydrated(page, path);
    expect(await headline(page)).toBe(read);
    await openHydrated(page, homeUrl());
    expect(await page.locator('main h3').allInnerTexts()).toEqual(front);
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
    gateway.fail('down');

    const given = await page.evaluate(async (url) => {
      const bytesOf = async (address: string) =>
        (await (await fetch(address)).arrayBuffer()).byteLength;
      return [await bytesOf(url), await bytesOf(url.replace(/\d+\.avif$/, '1600.jpg'))];
    }, held);

    expect(given[0]).toBeGreaterThan(0);
    expect(given[1]).toBe(given[0]);
    await takeProblems();
  });

  it('what was never opened says so in words', async () => {
    const { page, takeProblems } = await open();
    await openControlled(page, FEED, FEED_ANSWER);
    gateway.fail('down');

    await openHydrated(page, articleUrl('never-opened'));

    await page.getByRole('heading', { name: 'This page did not load' }).waitFor();
    await takeProblems();
  });
});

describe('a launch', () => {
  it('is answered by the device, list and all, while the network says nothing', async () => {
    const { page } = await open();
    await openControlled(page, FEED, FEED_ANSWER);
    const list = await headlines(page);
    gateway.fail('held');

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
    const withoutNewest = (body: string) => {
      const feed = JSON.parse(body) as Feed;
      return JSON.stringify({ ...feed, items: feed.items.slice(1) });
    };
    gateway.fail({ change: withoutNewest }, /^\/api\/feeds\//);
    await openControlled(page, FEED, FEED_ANSWER);
    await ageAnswers(page);
    gateway.mend();

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
    gateway.fail({ status: 301, headers: { Location: FEED } }, /^\/category\/former$/);

    await openHydrated(page, categoryUrl('former'));

    expect(new URL(page.url()).pathname).toBe(FEED);
    expect(await story(page).isVisible()).toBe(true);
    await takeProblems();
  });

  it('of a story that was withdrawn since says so, and keeps it no longer', async () => {
    const { page, takeProblems } = await open();
    await openControlled(page, FEED, FEED_ANSWER);
    const path = (await story(page).getAttribute('href')) ?? '';
    const answer = articleApiUrl(path.slice(articleUrl('').length));
    // Past the browser's own cache, which would have it for a minute as well.
    await page.evaluate(async (url) => {
      const cache = await caches.open('dateline.answers');
      await cache.put(url, await fetch(url, { cache: 'no-store' }));
    }, answer);
    await ageAnswers(page);
    const detail = 'The newsroom has withdrawn it.';
    gateway.fail(
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

describe('what comes in the place of an answer', () => {
  it.each<{ fault: WayFault; what: string }>([
    { what: "a portal's page", fault: 'portal' },
    { what: 'a way to a portal', fault: 'portal elsewhere' },
    { what: 'half an answer', fault: 'torn' },
    { what: 'an answer that breaks off', fault: 'reset' },
    { what: 'JSON of another type', fault: { status: 200, type: 'text/plain', body: '{}' } },
    { what: 'a server in trouble', fault: { status: 500, type: PROBLEM_TYPE, body: '{}' } },
  ])('$what is not stored, and what is stored is shown', async ({ fault }) => {
    const { page, takeProblems } = await open();
    await openControlled(page, FEED, FEED_ANSWER);
    const before = await storedText(page, FEED_ANSWER);
    gateway.fail(fault);

    const given = await page.evaluate(async (url) => {
      const answer = await fetch(url, { cache: 'reload' });
      return { stored: answer.headers.get('Dateline-Stored'), text: await answer.text() };
    }, FEED_ANSWER);

    expect(given.stored).not.toBeNull();
    expect(given.text).toBe(before);
    expect(await storedText(page, FEED_ANSWER)).toBe(before);
    expect(await textInCaches(page)).not.toContain(PORTAL_WORD);
    await takeProblems();
  });

  it('is no version of the application either', async () => {
    const { page, takeProblems } = await open();
    gateway.fail('portal', /^\/shell$/);
    await openHydrated(page, FEED);
    await expect.poll(() => gateway.asked).toContain('/shell');

    await expect
      .poll(() =>
        page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
      )
      .toBe(0);
    await openHydrated(page, FEED);

    expect(await story(page).isVisible()).toBe(true);
    await takeProblems();
  });

  it('is waited for 3 s: then the stored one is shown, and who has it is told of the late one', async () => {
    const { page } = await open();
    await openControlled(page, FEED, FEED_ANSWER);
    gateway.fail('held', API);

    const stored = await page.evaluate(async (url) => {
      return (await fetch(url, { cache: 'reload' })).headers.get('Dateline-Stored');
    }, FEED_ANSWER);
    const told = page.evaluate(
      async (name) =>
        new Promise((resolve) => {
          const channel = new BroadcastChannel(name);
          channel.addEventListener('message', ({ data }) => resolve(data));
        }),
      WORKER_CHANNEL,
    );
    gateway.mend();

    expect(stored).not.toBeNull();
    expect(await told).toEqual({ kind: 'fresh-answer', url: gateway.origin + FEED_ANSWER });
  });
});

describe('the worker leaves alone', () => {
  it('the address that a reader comes back to from the newsroom’s site', async () => {
    const { page, takeProblems } = await open();
    await openControlled(page, FEED, FEED_ANSWER);
    const secret = 'a-secret-in-the-address';

    const answer = await page.goto(`${signInCallbackUrl()}?password=${secret}`);

    expect(answer?.fromServiceWorker()).toBe(false);
    expect(await textInCaches(page)).not.toContain(secret);
    await takeProblems();
  });

  it('a page where the device has no shell for it: it comes from the server', async () => {
    const { page } = await open();
    await openControlled(page, FEED, FEED_ANSWER);
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });

    await openHydrated(page, FEED);

    expect(await story(page).isVisible()).toBe(true);
    expect(await page.locator('script[type="application/json"]').textContent()).toContain('feeds');
  });

  it('a device that lets nothing be stored: the application is a web page', async () => {
    const { page, takeProblems } = await open();
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: gateway.origin, quotaSize: 1 });
    await openHydrated(page, FEED);
    await expect.poll(() => gateway.asked).toContain('/shell');

    const answer = await page.goto(FEED);
    await story(page).click();
    await page.locator('main article > header h1').waitFor();

    expect(answer?.fromServiceWorker()).toBe(false);
    await takeProblems();
  });
});

const storedText = (page: Page, url: string) =>
  page.evaluate(async (address) => (await (await caches.match(address))?.text()) ?? '', url);

/** Has every stored answer be an hour older. */
const ageAnswers = (page: Page) =>
  page.evaluate(async () => {
    const cache = await caches.open('dateline.answers');
    for (const request of await cache.keys()) {
      const answer = await cache.match(request);
      const headers = new Headers(answer?.headers);
      headers.set('Dateline-Stored', new Date(Date.now() - 3_600_000).toISOString());
      await cache.put(request, new Response(await answer?.blob(), { headers }));
    }
  });
