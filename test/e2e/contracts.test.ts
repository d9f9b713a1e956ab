import { rmSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { CONTRACT } from '../../src/shared/api-contract.ts';
import { articleApiUrl, feedApiUrl } from '../../src/shared/api-urls.ts';
import { DEVICE_CACHES } from '../../src/shared/device-caches.ts';
import { OLDEST_CONTRACT_HEADER } from '../../src/shared/oldest-contract.ts';
import { articleUrl } from '../../src/shared/page-urls.ts';
import { TAKE_OVER } from '../../src/shared/worker-messages.ts';
import { aLaterBuild, WORDS } from '../support/a-later-build.ts';
import { aStore } from '../support/a-store.ts';
import { aCategory, anAuthor, aPage, aStory, aTag } from '../support/a-story.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { openHydrated } from '../support/open-hydrated.ts';
import { readBack } from '../support/read-back.ts';
import { serveApp } from '../support/serve-app.ts';
import { ageAnswers, keeps, openControlled } from '../support/worker.ts';

const LATEST = feedApiUrl({ kind: 'latest' });
const TOO_OLD = 'Please reload: this version is too old';

let browser: Browser;
/** A project whose client expects what the present one does not know. */
let newer: string;
beforeAll(async () => {
  [browser, newer] = await Promise.all([
    launchBrowser(),
    aLaterBuild(2, { contract: CONTRACT + 1 }),
  ]);
});
afterAll(async () => {
  await browser.close();
  rmSync(newer, { recursive: true });
});

/** A reader of a small newsroom who has read one story and saved another. */
async function aReader() {
  const ida = anAuthor({ key: 'ida', slug: 'ida', name: 'Ida Quay' });
  const told = { authors: [ida.key], categories: ['world'], tags: ['ferries'] };
  const { store, close } = aStore({
    authors: [ida],
    categories: [aCategory({ slug: 'world' })],
    tags: [aTag({ slug: 'ferries' })],
    pages: [aPage({ slug: 'about' })],
    stories: [
      aStory({ id: 1, slug: 'ferry', headline: 'The ferry', ...told }),
      aStory({ id: 2, slug: 'harbour', headline: 'The harbour', ...told }),
      aStory({ id: 3, slug: 'pier', headline: 'The pier', ...told }),
    ],
  });
  const server = await serveApp(store);
  onTestFinished(async () => {
    await server.stop();
    close();
  });
  const opened = await openPage(browser, { origin: server.origin, worker: true });
  const { page } = opened;
  await openControlled(page, '/latest', LATEST);
  await page.getByRole('button', { name: 'Save: The harbour' }).click();
  await page.getByRole('status').getByText('Saved on this device.').waitFor({ state: 'attached' });
  await page.getByRole('link', { name: 'The ferry' }).click();
  await heading(page, 'The ferry').waitFor();
  await keeps(page, articleApiUrl('ferry'));
  await page.goBack();
  await page.getByRole('feed').waitFor();
  return { server, ...opened };
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const isOf = async (page: Page, version: string) =>
  page
    .getByRole('link', { name: `${WORDS}${version}`, exact: true })
    .waitFor({ state: 'attached' });
const answerCaches = (page: Page) =>
  page.evaluate(async () => (await caches.keys()).filter((name) => name.includes('answers')));

/** What the browser does by itself at every launch, sooner or later; resolves once a newer version waits. */
const findNewer = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    while (registration.waiting === null) await new Promise(requestAnimationFrame);
  });

/** Has the server answer newer clients alone. */
const outgrow = (server: Awaited<ReturnType<typeof aReader>>['server']) =>
  server.update({
    between(answer) {
      const headers = new Headers(answer.headers);
      headers.set(OLDEST_CONTRACT_HEADER, String(CONTRACT + 1));
      return new Response(answer.body, { status: answer.status, headers });
    },
  });

/** What a press in another tab does; resolves once the newer version answers. */
async function takeOver(message: string) {
  const { waiting } = await navigator.serviceWorker.ready;
  const taken = new Promise((resolve) =>
    navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
  );
  waiting?.postMessage(message);
  await taken;
}

describe('a version that expects other answers', () => {
  it('shows nothing that the one before has stored, save what is saved', async () => {
    const { server, page, takeProblems } = await aReader();
    await server.update({ root: newer });
    const { stories: saved } = await readBack(page);
    await findNewer(page);
    await page.close();
    const next = await page.context().newPage();
    await openHydrated(next, '/settings');
    await isOf(next, ' 2');
    await expect.poll(() => answerCaches(next)).not.toContain(DEVICE_CACHES.answers);

    await next.context().setOffline(true);
    await next.goto(articleUrl('ferry'));
    await heading(next, 'You are offline').waitFor();
    await next.goto(articleUrl('harbour'));
    await heading(next, 'The harbour').waitFor();

    const { stories } = await readBack(next);
    expect(saved.map(({ slug }) => slug)).toEqual(['harbour']);
    expect(stories.map(({ article }) => article)).toEqual(saved.map(({ article }) => article));
    await next.context().setOffline(false);
    await next.close();
    await takeProblems();
  });

  it('leaves an open page of the one before to go on as it was', async () => {
    const { server, page } = await aReader();
    await server.update({ root: newer });
    await findNewer(page);
    await page.evaluate(takeOver, TAKE_OVER);
    const other = await page.context().newPage();
    await other.goto('/latest');
    await isOf(other, ' 2');

    await page.getByRole('link', { name: 'The pier' }).click();
    await heading(page, 'The pier').waitFor();
    await page.getByRole('link', { name: 'Settings' }).first().click();
    await heading(page, 'Settings').waitFor();

    await isOf(page, '');
    await expect.poll(() => answerCaches(other)).not.toContain(DEVICE_CACHES.answers);
  });
});

describe('a version that the server no longer answers', () => {
  const KINDS = [
    '/',
    '/latest',
    '/category/world',
    '/tag/ferries',
    '/author/ida',
    '/months/latest',
    '/article/ferry',
    '/article/harbour',
    '/article/pier',
    '/page/about',
    '/sections',
    '/saved',
    '/following',
    '/history',
    '/settings',
    '/sign-in',
  ];

  it('says so in words on every kind of page, whether the device has it or not', async () => {
    const { server, page, takeProblems } = await aReader();
    await outgrow(server);

    const silent: string[] = [];
    for (const path of KINDS) {
      await page.goto(path);
      const words = page.getByText(TOO_OLD).first().waitFor({ timeout: 10_000 });
      await words.catch(() => silent.push(path));
    }

    expect(silent).toEqual([]);
    await takeProblems();
  });

  it('says so on a page that stays open, with what it was opened for', async () => {
    const { server, page, takeProblems } = await aReader();
    await openHydrated(page, '/saved');
    await outgrow(server);

    await page.getByRole('link', { name: 'Latest' }).first().click();
    await page.getByText(TOO_OLD).first().waitFor();
    await page.goBack();
    await heading(page, 'Saved').waitFor();
    await page.getByRole('link', { name: 'The harbour' }).first().waitFor();

    expect(await page.getByText(TOO_OLD).first().isVisible()).toBe(true);
    await takeProblems();
  });

  it('keeps what it can read for where there is no connection', async () => {
    const { server, page, takeProblems } = await aReader();
    await ageAnswers(page);
    await outgrow(server);
    const refused = page.waitForResponse(`**${articleApiUrl('ferry')}`);
    await page.goto(articleUrl('ferry'));
    await refused;
    await page.getByText(TOO_OLD).first().waitFor();

    await page.context().setOffline(true);
    await page.reload();
    await heading(page, 'The ferry').waitFor();

    expect(await page.getByText('Body 1.').isVisible()).toBe(true);
    await page.context().setOffline(false);
    await page.close();
    await takeProblems();
  });
});
