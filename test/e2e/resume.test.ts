import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Feed } from '../../src/shared/feed.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { openHydrated } from '../support/open-hydrated.ts';

const origin = inject('origin');
let browser: Browser;
let story: string;

beforeAll(async () => {
  browser = await launchBrowser();
  const answer = await fetch(`${origin}/api/feeds/latest?access=free&limit=50`);
  const { items } = (await answer.json()) as Feed;
  const [longest] = items.toSorted((a, b) => (b.readingMinutes ?? 0) - (a.readingMinutes ?? 0));
  story = `/article/${longest?.slug}`;
});
afterAll(() => browser.close());

const offerOn = (page: Page) => page.getByRole('button', { name: /^Continue at \d+ %$/ });
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('dateline.places.1') ?? '');

/** Opens a story and waits until what keeps its place is there: the same has noted that it was opened. */
async function openStory(page: Page) {
  await openHydrated(page, story);
  await page.waitForFunction(
    (path) => (localStorage.getItem('dateline.history.1') ?? '').includes(path.slice(9)),
    story,
  );
}

/** Brings the paragraph at a share of the story's paragraphs to where people read, and returns its text once that was noted. */
async function readTo(page: Page, share: number): Promise<string> {
  const before = await kept(page);
  const text = await page.evaluate((part) => {
    const paragraphs = document.querySelectorAll('[data-gated] p');
    const read = paragraphs[Math.floor(paragraphs.length * part)];
    const top = read?.getBoundingClientRect().top ?? 0;
    scrollBy({ top: top - innerHeight / 4 + 1, behavior: 'instant' });
    return read?.textContent ?? '';
  }, share);
  await page.waitForFunction(
    (old) => (localStorage.getItem('dateline.places.1') ?? '') !== old,
    before,
  );
  return text;
}

/** What stands where people read. */
const readHere = (page: Page) =>
  page.evaluate(
    () =>
      Array.from(document.querySelectorAll('[data-gated] p')).findLast(
        (each) => each.getBoundingClientRect().top <= innerHeight / 4 + 2,
      )?.textContent,
  );

describe('a story that was left in the middle', () => {
  it('is offered where it was left, and not taken there by itself', async () => {
    const { page } = await openPage(browser, { origin });
    await openStory(page);
    const text = await readTo(page, 0.5);
    await openHydrated(page, '/sections');

    await openStory(page);
    await offerOn(page).waitFor();
    const top = await page.evaluate(() => scrollY);
    await offerOn(page).click();

    expect(top).toBe(0);
    expect(await readHere(page)).toBe(text);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(text);
    expect(await offerOn(page).count()).toBe(0);
  });

  it('is found at the same line in a window of another width with larger text', async () => {
    const { page } = await openPage(browser, { origin });
    await openStory(page);
    const text = await readTo(page, 0.6);
    await openHydrated(page, '/sections');
    await page.setViewportSize({ width: 1280, height: 800 });

    await openStory(page);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '150%'));
    await offerOn(page).click();

    expect(await readHere(page)).toBe(text);
  });

  it('is offered again after a look at its start, until it is dismissed', async () => {
    const { page } = await openPage(browser, { origin });
    await openStory(page);
    await readTo(page, 0.5);
    const place = await kept(page);
    await openHydrated(page, '/sections');

    await openStory(page);
    await page.evaluate(() => scrollTo(0, innerHeight));
    await openHydrated(page, '/sections');
    await openStory(page);
    await page.getByRole('button', { name: 'Dismiss' }).click();

    expect(await kept(page)).toBe(place);
    expect(await offerOn(page).count()).toBe(0);
  });

  it('is there already after a reload, which offers nothing', async () => {
    const { page } = await openPage(browser, { origin });
    await openStory(page);
    const text = await readTo(page, 0.5);

    await page.reload();
    await page.waitForResponse(/\/article-follow-/);
    await page.waitForFunction(() => scrollY > 0);

    expect(await readHere(page)).toBe(text);
    expect(await offerOn(page).count()).toBe(0);
  });
});

it('a story that was read to its end is finished, and offers nothing', async () => {
  const { page } = await openPage(browser, { origin });
  await openStory(page);
  await page.evaluate(() => {
    document.querySelector('[data-gated]')?.scrollIntoView({ block: 'end', behavior: 'instant' });
  });
  await page.waitForFunction(() =>
    (localStorage.getItem('dateline.places.1') ?? '').includes('"isFinished":true'),
  );
  await readTo(page, 0.5);

  await openHydrated(page, '/history');
  await page.getByText('Finished').waitFor();
  await openStory(page);

  expect(await offerOn(page).count()).toBe(0);
});

it.each(['{', '[{"id":1}]'])('a place of another shape is passed over: %s', async (text) => {
  const { page } = await openPage(browser, { origin });
  await openHydrated(page, '/sections');
  await page.evaluate((value) => localStorage.setItem('dateline.places.1', value), text);

  await openStory(page);
  await readTo(page, 0.5);

  expect(await kept(page)).toMatch(/^\[\{"id":\d+,"block":/);
});

it('reload keeps the list that a story is read in', async () => {
  const { page } = await openPage(browser, { origin });
  await openHydrated(page, '/latest');
  await page.getByRole('article').nth(2).getByRole('heading').getByRole('link').click();
  await page.getByRole('navigation', { name: 'Read on' }).waitFor();
  const before = await page.getByRole('link', { name: /^Next in Latest stories/ }).textContent();

  await page.reload();

  const after = page.getByRole('link', { name: /^Next in Latest stories/ });
  await after.waitFor();
  expect(await after.textContent()).toBe(before);
});
