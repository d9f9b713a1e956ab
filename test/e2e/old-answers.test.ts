import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { articleApiUrl, feedApiUrl } from '../../src/shared/api-urls.ts';
import { articleUrl, categoryUrl } from '../../src/shared/page-urls.ts';
import { behindGateway } from '../support/behind-gateway.ts';
import { openHydrated } from '../support/open-hydrated.ts';
import { CATEGORY } from '../support/page-kinds.ts';
import { ageAnswers, keeps, openControlled } from '../support/worker.ts';

const FEED = categoryUrl(CATEGORY.slug);
const FEED_ANSWER = feedApiUrl(CATEGORY);
const API = /^\/api\//;
const DAY = 86_400_000;

const way = behindGateway();

/** A reader who has opened one story of a section, and saved the next. */
async function aReader() {
  const opened = await way.open();
  const { page } = opened;
  await openControlled(page, FEED, FEED_ANSWER);
  const [read = '', saved = '', unread = ''] = await page
    .locator('main article h3 a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  await page.locator('main article button[aria-pressed]').nth(1).click();
  await page.getByRole('status').getByText('Saved on this device.').waitFor({ state: 'attached' });
  await openHydrated(page, read);
  await keeps(page, articleApiUrl(read.slice(articleUrl('').length)));
  return { ...opened, read, saved, unread };
}

const offline = (page: Page) => page.getByRole('heading', { level: 1, name: 'You are offline' });
const headline = (page: Page) => page.locator('main article > header h1');
const cards = (page: Page) => page.locator('main article h3 a');

describe('what was answered more than seven days ago', () => {
  it('is not shown offline: the page says so, offers what can be read, and what is saved opens', async () => {
    const { page, takeProblems, read, saved } = await aReader();
    await ageAnswers(page, 7 * DAY + 60_000);
    await page.context().setOffline(true);

    await page.goto(FEED);
    await offline(page).waitFor();
    const readable = page.getByRole('region', { name: 'What can be read now' });
    await readable.locator(`a[href="${saved}"]`).waitFor();
    expect(await readable.locator(`a[href="${read}"]`).count()).toBe(0);
    await page.goto(read);
    await offline(page).waitFor();
    await page.goto(saved);
    await headline(page).waitFor();

    await page.context().setOffline(false);
    await page.close();
    await takeProblems();
  });

  it('is not shown first either where the network is slow', async () => {
    const { page, takeProblems } = await aReader();
    await ageAnswers(page, 7 * DAY + 60_000);
    way.gateway.fail('held', API);

    const before = way.gateway.asked.length;
    await page.goto(FEED, { waitUntil: 'commit' });
    await expect.poll(() => way.gateway.asked.slice(before)).toContain(FEED_ANSWER);
    expect(await cards(page).count()).toBe(0);
    way.gateway.mend();

    await cards(page).first().waitFor();
    await takeProblems();
  });

  it('is another matter than what is a day younger, which opens', async () => {
    const { page, takeProblems, read } = await aReader();
    await ageAnswers(page, 6.5 * DAY);
    await page.context().setOffline(true);

    await page.goto(FEED);
    await cards(page).first().waitFor();
    await page.goto(read);
    await headline(page).waitFor();

    const age = page.getByText(/\(6 days ago\)/);
    await age.waitFor();
    expect(await age.textContent()).toMatch(/^Offline\. This page is from /);
    await page.context().setOffline(false);
    await page.close();
    await takeProblems();
  });
});

describe('a launch of what the device does not have', () => {
  it('says within 10 s that nothing comes, and shows it once it has come', async () => {
    const { page, takeProblems, unread } = await aReader();
    way.gateway.fail('held', API);
    const started = performance.now();

    await page.goto(unread, { waitUntil: 'commit' });
    await page.getByRole('heading', { level: 1, name: 'This page did not load' }).waitFor();

    expect(performance.now() - started).toBeLessThan(10_000);
    way.gateway.mend();
    await page.getByRole('button', { name: 'Try again' }).click();
    await headline(page).waitFor();
    await takeProblems();
  });
});
