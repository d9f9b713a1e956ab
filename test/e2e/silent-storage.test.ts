import type { Page } from 'playwright-core';
import { expect, it, test } from 'vitest';
import { articleApiUrl, feedApiUrl } from '../../src/shared/api-urls.ts';
import { articleUrl, categoryUrl } from '../../src/shared/page-urls.ts';
import { behindGateway } from '../support/behind-gateway.ts';
import { openHydrated } from '../support/open-hydrated.ts';
import { CATEGORY } from '../support/page-kinds.ts';
import { SICKENED, sicken, SILENT_AT_TAKE_OVER, type Illness } from '../support/sick-worker.ts';
import { keeps, openControlled } from '../support/worker.ts';

const FEED = categoryUrl(CATEGORY.slug);
const FEED_ANSWER = feedApiUrl(CATEGORY);
const API = /^\/api\//;
const WORKER = /^\/service-worker\.js$/;
/** Milliseconds within which the application has to be the web page that it is without storage. */
const A_FEW_SECONDS = 5_000;

const way = behindGateway();
const { open } = way;
const story = (page: Page) => page.locator('main article h3 a').first();

/** Milliseconds that something takes. */
async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Has the feed and then a story of it opened, as a reader does. */
async function read(page: Page) {
  await openHydrated(page, FEED);
  await story(page).click();
  await page.locator('main article > header h1').waitFor();
}

/** Asks past the browser's own cache; whether there is an answer. */
const ask = (page: Page, url = FEED_ANSWER) =>
  page.evaluate(async (address) => {
    const answer = await fetch(address, { cache: 'reload' }).catch(() => undefined);
    return answer?.ok === true;
  }, url);

/** What is asked for a story by its card. */
async function questionOf(page: Page, index: number) {
  const path = await page.locator('main article h3 a').nth(index).getAttribute('href');
  return articleApiUrl((path ?? '').slice(articleUrl('').length));
}

it.each<{ illness: Illness; opens: string }>([
  { illness: 'silent caches', opens: 'saved' },
  { illness: 'silent databases', opens: 'read' },
])(
  'a device whose worker has $illness opens pages and answers questions within a few seconds, without a network as well: with what was $opens',
  async ({ illness, opens }) => {
    way.gateway.fail({ change: SICKENED }, WORKER);
    const { page, takeProblems } = await open();
    await openControlled(page, FEED, FEED_ANSWER);
    const questions = {
      read: await questionOf(page, 0),
      saved: await questionOf(page, 1),
      unread: await questionOf(page, 2),
    };
    await page.locator('main article button[aria-pressed]').nth(1).click();
    const said = page.getByRole('status').getByText('Saved on this device.');
    await said.waitFor({ state: 'attached' });
    await ask(page, questions.read);
    await keeps(page, questions.read);
    await sicken(page, illness);

    expect(await timeOf(() => read(page))).toBeLessThan(A_FEW_SECONDS);
    expect(await timeOf(() => ask(page))).toBeLessThan(A_FEW_SECONDS);
    way.gateway.fail('down', API);
    const answered: Record<string, boolean> = {};
    const took = await timeOf(async () => {
      for (const [what, question] of Object.entries(questions)) {
        answered[what] = await ask(page, question);
      }
    });

    expect(took).toBeLessThan(A_FEW_SECONDS);
    expect(answered).toMatchObject({ [opens]: true, unread: false });
    await takeProblems();
  },
);

test('storage that says nothing while a worker takes over keeps no page waiting', async () => {
  way.gateway.fail({ change: SILENT_AT_TAKE_OVER }, WORKER);
  const { page, takeProblems } = await open();
  await openHydrated(page, FEED);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);

  expect(await timeOf(() => read(page))).toBeLessThan(A_FEW_SECONDS);
  expect(await timeOf(() => ask(page))).toBeLessThan(A_FEW_SECONDS);

  await takeProblems();
});
