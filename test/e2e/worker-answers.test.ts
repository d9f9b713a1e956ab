import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { articleApiUrl, feedApiUrl } from '../../src/shared/api-urls.ts';
import { categoryUrl, signInCallbackUrl } from '../../src/shared/page-urls.ts';
import { PROBLEM_TYPE } from '../../src/shared/problem.ts';
import { ASK_HEADER, STORED_HEADER, WORKER_CHANNEL } from '../../src/shared/worker-messages.ts';
import { behindGateway } from '../support/behind-gateway.ts';
import { PORTAL_WORD, type WayFault } from '../support/open-gateway.ts';
import { openHydrated } from '../support/open-hydrated.ts';
import { CATEGORY } from '../support/page-kinds.ts';
import { openControlled, textInCaches } from '../support/worker.ts';

const FEED = categoryUrl(CATEGORY.slug);
const FEED_ANSWER = feedApiUrl(CATEGORY);
const SHELL = /^\/shell\b/;
/** The worker comes when the page is idle. */
const PATIENTLY = { timeout: 10_000 };
const isShell = (url: string) => SHELL.test(url);

const way = behindGateway();
const { open } = way;
const story = (page: Page) => page.locator('main article h3 a').first();

/** Asks past the browser's own cache, which may have the answer for some seconds; says since when it is stored. */
const ask = (page: Page, url: string) =>
  page.evaluate(
    async ([address = '', header = '']) => {
      const answer = await fetch(address, { cache: 'reload' });
      return { stored: answer.headers.get(header), text: await answer.text() };
    },
    [url, STORED_HEADER],
  );

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
    way.gateway.fail(fault);

    const given = await ask(page, FEED_ANSWER);

    expect(given.stored).not.toBeNull();
    expect(given.text).toBe(before);
    expect(await storedText(page, FEED_ANSWER)).toBe(before);
    expect(await textInCaches(page)).not.toContain(PORTAL_WORD);
    // It asks for what there is no connection for until then.
    await page.close();
    await takeProblems();
  });

  it('is no version of the application either', async () => {
    const { page, takeProblems } = await open();
    way.gateway.fail('portal', SHELL);
    const before = way.gateway.asked.length;
    await openHydrated(page, FEED);
    await expect.poll(() => way.gateway.asked.slice(before).some(isShell), PATIENTLY).toBe(true);

    await expect
      .poll(
        () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
        PATIENTLY,
      )
      .toBe(0);
    await openHydrated(page, FEED);

    expect(await story(page).isVisible()).toBe(true);
    // It asks for what there is no connection for until then.
    await page.close();
    await takeProblems();
  });

  it('is waited for 3 s: then the stored one is shown, and who has it is told of the late one', async () => {
    const { page } = await open();
    await openControlled(page, FEED, FEED_ANSWER);
    await page.evaluate((name) => {
      const channel = new BroadcastChannel(name);
      channel.addEventListener('message', ({ data }) => Reflect.set(window, 'told', data));
    }, WORKER_CHANNEL);
    way.gateway.fail('held', /^\/api\//);

    const { stored } = await ask(page, FEED_ANSWER);
    way.gateway.mend();
    const told = await page.waitForFunction(() => Reflect.get(window, 'told') as unknown);

    expect(stored).not.toBeNull();
    expect(await told.jsonValue()).toEqual({
      kind: 'fresh-answer',
      url: way.gateway.origin + FEED_ANSWER,
    });
  });
});

describe('a page that asks', () => {
  it('for what is stored has that at once, or hears that nothing is', async () => {
    const { page, takeProblems } = await open();
    await openControlled(page, FEED, FEED_ANSWER);
    const before = way.gateway.asked.length;

    const statuses = await page.evaluate(
      async ([header = '', ...urls]) =>
        Promise.all(
          urls.map(async (url) => (await fetch(url, { headers: { [header]: 'stored' } })).status),
        ),
      [ASK_HEADER, FEED_ANSWER, articleApiUrl('never-opened')],
    );

    expect(statuses).toEqual([200, 504]);
    expect(way.gateway.asked.slice(before)).not.toContain(FEED_ANSWER);
    await takeProblems();
  });

  it('for a story that is saved has it without a network', async () => {
    const { page, takeProblems } = await open();
    await openControlled(page, FEED, FEED_ANSWER);
    way.gateway.fail('down');
    const url = articleApiUrl('kept-for-the-train');
    const isThere = () => page.evaluate(async (address) => (await fetch(address)).ok, url);

    await expect(isThere()).rejects.toThrow('Failed to fetch');
    await page.evaluate(saveStory, {
      slug: 'kept-for-the-train',
      savedAt: '2026-11-20T12:00:00Z',
      article: { headline: 'Kept for the train' },
    });

    expect(await ask(page, url)).toEqual({
      stored: '2026-11-20T12:00:00Z',
      text: '{"headline":"Kept for the train"}',
    });
    // It asks for what there is no connection for until then.
    await page.close();
    await takeProblems();
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
    await devtools.send('Storage.overrideQuotaForOrigin', {
      origin: way.gateway.origin,
      quotaSize: 1,
    });
    const before = way.gateway.asked.length;
    await openHydrated(page, FEED);
    await expect.poll(() => way.gateway.asked.slice(before).some(isShell), PATIENTLY).toBe(true);

    const answer = await page.goto(FEED);
    await story(page).click();
    await page.locator('main article > header h1').waitFor();

    expect(answer?.fromServiceWorker()).toBe(false);
    await takeProblems();
  });
});

const storedText = (page: Page, url: string) =>
  page.evaluate(async (address) => (await (await caches.match(address))?.text()) ?? '', url);

/** Puts a story where saved ones are; the worker has made the store when it looked for one. */
async function saveStory(saved: object) {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('dateline');
    opening.addEventListener('success', () => resolve(opening.result));
  });
  const writing = database.transaction('stories', 'readwrite');
  writing.objectStore('stories').put(saved);
  await new Promise((resolve) => writing.addEventListener('complete', resolve));
  database.close();
}
