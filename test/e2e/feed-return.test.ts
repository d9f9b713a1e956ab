import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { launchBrowser, openPage } from '../support/browser.ts';
import { storiesOf } from '../support/feed-stories.ts';
import { openHydrated } from '../support/open-hydrated.ts';
import { CATEGORY, findPageKinds } from '../support/page-kinds.ts';
import { distanceFrom, headlinesInView, scrollEnded, scrollToPage } from '../support/scroll.ts';

const FEED = `/category/${CATEGORY.slug}`;
/** On a busy machine, for what takes a few requests. */
const PATIENTLY = { timeout: 20_000 };
const origin = inject('origin');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('Back to a feed', () => {
  it.each(['latest', 'category', 'author', 'tag'])(
    'of the kind “%s” finds the reader where a story was followed from, and the address had kept up',
    async (kind) => {
      const found = (await findPageKinds(origin)).find((one) => one.kind === kind);
      const path = found?.path ?? '';
      const { page } = await openPage(browser, { origin, worker: true });
      await openHydrated(page, path);
      const name = await page.getByRole('heading', { level: 1 }).textContent();

      await scrollToPage(page, 3);
      const left = await headlinesInView(page);
      const address = new URL(page.url());
      const title = await page.title();
      await follow(page, left.at(-2)?.id);
      await page.goBack();

      expect(address.pathname + address.search).toMatch(new RegExp(`^${path}\\?page=\\d+$`));
      expect(title).toContain(`${name}, page ${address.searchParams.get('page')}`);
      await expect.poll(() => distanceFrom(left, page), PATIENTLY).toBeLessThan(1);
      expect(page.url()).toBe(address.href);
      expect(await focusedId(page)).toBe(left.at(-2)?.id);
    },
  );

  it('through several feeds finds each of them where it was left', async () => {
    const { page } = await openPage(browser, { origin, worker: true });
    await openHydrated(page, FEED);
    await scrollToPage(page, 4);
    const inCategory = await headlinesInView(page);
    const author = page.locator(`article:has(#${inCategory[1]?.id}) a[href^="/author/"]`).first();
    await author.click();
    await page.waitForURL('**/author/**');
    await scrollToPage(page, 3);
    const inAuthor = await headlinesInView(page);
    await follow(page, inAuthor.at(-2)?.id);

    await page.goBack();
    await expect.poll(() => distanceFrom(inAuthor, page), PATIENTLY).toBeLessThan(1);
    await page.goBack();

    await page.waitForURL(`**${FEED}*`);
    await expect.poll(() => distanceFrom(inCategory, page), PATIENTLY).toBeLessThan(1);
  });

  it('in a window that was turned meanwhile finds the story', async () => {
    const { page } = await openPage(browser, { origin, worker: true });
    await openHydrated(page, FEED);
    await scrollToPage(page, 6);
    const [first, second] = await headlinesInView(page);
    await follow(page, second?.id);
    await page.locator('main article h1').waitFor();

    await page.setViewportSize({ width: 700, height: 844 });
    await page.goBack();

    await page.waitForURL(`**${FEED}*`);
    await expect.poll(async () => (await headlinesInView(page))[0]?.id).toBe(first?.id);
  });

  it('from another site finds the story, the pixel and the focus', async () => {
    const other = await startOtherSite();
    const { page, takeProblems } = await openPage(browser, { origin, worker: true });
    await openHydrated(page, FEED);
    await scrollToPage(page, 6);
    const [, second] = await headlinesInView(page);
    await page.locator(`#${second?.id}`).focus();
    await scrollEnded(page);
    const left = await headlinesInView(page);

    await visit(page, other);
    await page.goBack();
    await page.waitForURL(`**${FEED}*`);

    await expect.poll(() => distanceFrom(left, page), PATIENTLY).toBeLessThan(1);
    await expect.poll(() => focusedId(page)).toBe(second?.id);
    expect(await takeProblems()).toEqual([`request to another host: ${other}`]);
  });

  // The tests' browser, which has no window, never keeps one, nor makes ready to; it does say what else would forbid that.
  it('does nothing for which a browser would not keep the page as it stands', async () => {
    const keeping = await launchBrowser({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });
    onTestFinished(() => keeping.close());
    const other = await startOtherSite();
    const { page, takeProblems } = await openPage(keeping, { origin });
    const session = await page.context().newCDPSession(page);
    await session.send('Page.enable');
    const reasons = new Promise<string[]>((resolve) =>
      session.once('Page.backForwardCacheNotUsed', ({ notRestoredExplanations }) =>
        resolve(notRestoredExplanations.map(({ reason }) => reason)),
      ),
    );
    await openHydrated(page, FEED);
    await scrollToPage(page, 2);

    await visit(page, other);
    await page.goBack();

    expect((await reasons).toSorted()).toEqual([
      'BackForwardCacheDisabledForDelegate',
      'BrowsingInstanceNotSwapped',
    ]);
    await takeProblems();
  });
});

describe('an address of a feed', () => {
  it('copied while reading opens in another profile at that page’s first story', async () => {
    const { page } = await openPage(browser, { origin, worker: true });
    await openHydrated(page, FEED);
    await scrollToPage(page, 5);
    const address = page.url();
    const number = Number(new URL(address).searchParams.get('page'));
    const { page: other } = await openPage(browser, { origin, worker: true });

    await openHydrated(other, address);

    expect(await storiesIn(other)).toEqual(await storiesOf(origin, number));
    expect(await other.evaluate(() => window.scrollY)).toBe(0);
  });

  it('opens in a second tab at that page, while the first stays where it is', async () => {
    const { page } = await openPage(browser, { origin, worker: true });
    await openHydrated(page, FEED);
    await scrollToPage(page, 5);
    const left = await headlinesInView(page);
    const number = Number(new URL(page.url()).searchParams.get('page'));
    const second = await page.context().newPage();

    await openHydrated(second, page.url());

    expect(await storiesIn(second)).toEqual(await storiesOf(origin, number));
    expect(await headlinesInView(page)).toEqual(left);
  });

  it('with the state of its history entry, as in a doubled or restored tab, opens at the very story', async () => {
    const { page } = await openPage(browser, { origin, worker: true });
    await openHydrated(page, FEED);
    await scrollToPage(page, 5);
    const left = await headlinesInView(page);
    const state = await page.evaluate(() => window.history.state as unknown);
    const doubled = await page.context().newPage();
    await doubled.addInitScript((kept) => window.history.replaceState(kept, ''), state);

    await openHydrated(doubled, page.url());

    await expect.poll(() => distanceFrom(left, doubled), PATIENTLY).toBeLessThan(1);
  });
});

const storiesIn = (page: Page) =>
  page.locator('[role="feed"] article h3 a').evaluateAll((links) => links.map(({ id }) => id));

const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id);

async function follow(page: Page, headline: string | undefined) {
  await page.locator(`#${headline}`).click();
  await page.waitForURL('**/article/**');
}

async function visit(page: Page, address: string) {
  await page.evaluate((to) => window.location.assign(to), address);
  await page.waitForURL(address);
}

/** A site that is not ours, on this machine. */
async function startOtherSite(): Promise<string> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(
      '<!doctype html><html lang="en"><title>Elsewhere</title><link rel="icon" href="data:,">',
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
