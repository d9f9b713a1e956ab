import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { feedApiUrl } from '../../src/shared/api-urls.ts';
import type { Feed } from '../../src/shared/feed.ts';
import { articleUrl, signInUrl } from '../../src/shared/page-urls.ts';
import type { Teaser } from '../../src/shared/teaser.ts';
import { axeFaults } from '../support/axe-faults.ts';
import { launchBrowser, openPage, type PageOptions } from '../support/browser.ts';
import { openHydrated } from '../support/open-hydrated.ts';
import { SCREENS, showOn } from '../support/screens.ts';
import { scrollEnded } from '../support/scroll.ts';
import { READER, signIn, SUBSCRIBER } from '../support/sign-in.ts';
import { watchPremium } from '../support/watch-premium.ts';

const origin = inject('origin');
const STORY = 'five-ships-and-a-promise';
const PRIVATE = '**/api/private/articles/*';
/** 1.3 of a phone's screens, in pixels. */
const REACH = 1.3 * 844;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const WIDTHS: Partial<PageOptions>[] = [
  { viewport: { width: 390, height: 844 } },
  { viewport: { width: 1280, height: 800 } },
];

/** Opens a tab in which somebody is signed in, with nothing of any story in it; a subscriber has been known as one. */
async function openAs(account: typeof READER, options: Partial<PageOptions> = {}) {
  const opened = await openPage(browser, { origin, ...options });
  await signIn(opened.page.context(), origin, account);
  if (account === SUBSCRIBER) {
    await opened.page.addInitScript(() => localStorage.setItem('dateline.subscriber', '1'));
  }
  return opened;
}

/** Holds what is for the reader alone back; what it returns lets it through. */
async function holdPrivate(page: Page): Promise<() => void> {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  await page.route(PRIVATE, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

const gate = (page: Page) => page.locator('[data-gate]');
const paragraphs = (page: Page) => page.locator('main [data-gated] p');

const length = ({ headline, dek }: Teaser) => headline.length * 2 + dek.length;

/** Of the six hundred newest premium stories those with the longest heads. */
async function demandingStories(): Promise<Teaser[]> {
  const stories: Teaser[] = [];
  let older: string | null = null;
  for (let part = 0; part < 12; part += 1) {
    const entry = older === null ? {} : { entry: { kind: 'older' as const, cursor: older } };
    const url = feedApiUrl({ kind: 'latest' }, { ...entry, access: 'premium', limit: 50 });
    const feed = (await (await fetch(origin + url)).json()) as Feed;
    stories.push(...feed.items);
    ({ older } = feed);
  }
  return stories.toSorted((a, b) => length(b) - length(a)).slice(0, 15);
}

describe('the gate of a premium story', () => {
  it('is within a screen and a third of a phone, with signing in as large as subscribing', async () => {
    const { page } = await openPage(browser, { origin });
    const slugs = (await demandingStories()).map(({ slug }) => slug);

    for (const slug of [STORY, 'the-voice-under-the-floor', ...slugs]) {
      await page.goto(articleUrl(slug));
      const ways = await gate(page)
        .getByRole('link')
        .evaluateAll((links) =>
          links.map((link) => {
            const { bottom, width, height } = link.getBoundingClientRect();
            return { bottom: bottom + scrollY, width, height };
          }),
        );

      expect(ways).toHaveLength(2);
      for (const { bottom, width, height } of ways) {
        expect(bottom, slug).toBeLessThan(REACH);
        expect({ width, height }, slug).toEqual({ width: ways[0]?.width, height: ways[0]?.height });
        expect(height, slug).toBeGreaterThanOrEqual(44);
      }
    }
  });

  it('has both ways with JavaScript off, and lets the reader scroll on', async () => {
    const { page } = await openPage(browser, { origin, javaScriptEnabled: false });

    await page.goto(articleUrl(STORY));

    const offer = page.getByRole('link', { name: 'Subscribe', exact: true });
    expect(await offer.getAttribute('href')).toMatch(/^https?:/);
    const way = page.getByRole('link', { name: 'Already a subscriber? Sign in' });
    expect(await way.getAttribute('href')).toBe(signInUrl({ returnTo: articleUrl(STORY) }));
    await page.locator('footer').scrollIntoViewIfNeeded();
    await offer.click({ trial: true });
  });

  it('tells a reader without the subscription so, and axe finds nothing, light and dark', async () => {
    const { page, takeProblems } = await openAs(READER);

    await openHydrated(page, articleUrl(STORY));
    await page.getByText('You are signed in as Osk Tallender.').waitFor();

    for (const screen of SCREENS.slice(0, 2)) {
      await showOn(page, screen);
      expect(await axeFaults(page)).toEqual([]);
    }
    expect(await page.getByRole('link', { name: 'Use another account' }).count()).toBe(1);
    // A refusal is an answer, which the browser notes all the same.
    expect(await takeProblems()).toEqual([expect.stringContaining('403')]);
  });
});

describe('a subscriber who opens a premium story', () => {
  it.each(WIDTHS)(
    'with cold caches sees no gate and no other layout, not for one frame, at $viewport.width px',
    async (options) => {
      const { page } = await openAs(SUBSCRIBER, options);
      const release = await holdPrivate(page);
      const frames = await watchPremium(page);

      await openHydrated(page, articleUrl(STORY));
      await paragraphs(page).first().waitFor();
      await scrollEnded(page);
      const opening = await paragraphs(page).count();
      release();
      await paragraphs(page).nth(opening).waitFor();
      await scrollEnded(page);

      const seen = await frames();
      expect(opening).toBe(2);
      expect(seen.some(({ gate: isSeen, fades }) => isSeen || fades)).toBe(false);
      expect(new Set(seen.map(({ texts }) => texts.length)).size).toBe(2);
      const [first] = seen.filter(({ texts }) => texts.length === opening).slice(-1);
      const [last] = seen.slice(-1);
      expect(last?.headline).toBe(first?.headline);
      expect(last?.texts.slice(0, opening)).toEqual(first?.texts);
      expect(await gate(page).count()).toBe(0);
    },
  );

  it('from a list sees no gate, and all of it in one frame', async () => {
    const { page } = await openAs(SUBSCRIBER);
    const frames = await watchPremium(page);
    await openHydrated(page, '/latest?access=premium');

    await page.locator('[role="feed"] article h3 a').first().click();
    await page.waitForURL('**/article/**');
    await expect.poll(() => paragraphs(page).count()).toBeGreaterThan(2);
    await scrollEnded(page);

    const seen = await frames();
    expect(seen.some(({ gate: isSeen, fades }) => isSeen || fades)).toBe(false);
    expect(await gate(page).count()).toBe(0);
  });

  it('finds it again whole after Back and Forward, at its place', async () => {
    const { page } = await openAs(SUBSCRIBER);
    await openHydrated(page, '/latest?access=premium');
    await page.locator('[role="feed"] article h3 a').first().click();
    await page.waitForURL('**/article/**');
    await expect.poll(() => paragraphs(page).count()).toBeGreaterThan(2);
    const story = page.url();
    await page.mouse.wheel(0, 1200);
    await scrollEnded(page);
    const left = await page.evaluate(() => scrollY);

    await page.goBack();
    await page.locator('[role="feed"]').waitFor();
    await page.goForward();
    await page.waitForURL(story);

    await expect.poll(() => page.evaluate(() => scrollY)).toBe(left);
    expect(await paragraphs(page).count()).toBeGreaterThan(2);
  });
});

describe('who signs in at the gate', () => {
  it('is back at the story, open, at the place where they were', async () => {
    const { page } = await openPage(browser, { origin });
    await openHydrated(page, articleUrl(STORY));
    const way = page.getByRole('link', { name: 'Already a subscriber? Sign in' });
    await way.scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 250);
    await scrollEnded(page);
    const place = () =>
      page.evaluate(() =>
        Math.round(document.querySelector('main [data-gated]')!.getBoundingClientRect().top),
      );
    const left = await place();

    await way.click();
    await page.getByRole('button', { name: /^subscriber, / }).click();
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.waitForURL(`**${articleUrl(STORY)}`);
    await expect.poll(() => paragraphs(page).count()).toBeGreaterThan(2);
    await scrollEnded(page);

    expect(await place()).toBe(left);
    expect(await gate(page).count()).toBe(0);
  });
});
