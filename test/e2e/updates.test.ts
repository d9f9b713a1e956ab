import { mkdtempSync, readdirSync, rmSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { loadBuiltPages } from '../../src/server/built-pages.ts';
import { keepBuilds } from '../../src/server/http/kept-builds.ts';
import { aLaterBuild, WORDS } from '../support/a-later-build.ts';
import { aLog } from '../support/a-log.ts';
import { aStore } from '../support/a-store.ts';
import { aStory } from '../support/a-story.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { openHydrated } from '../support/open-hydrated.ts';
import { serveApp } from '../support/serve-app.ts';

const ROOT = join(import.meta.dirname, '../..');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser.close());

/** A server of the present build, with one story, and a browser in which its worker answers. */
async function aReader() {
  const served = await serve();
  const opened = await openPage(browser, { origin: served.server.origin });
  await openHydrated(opened.page, '/latest');
  await hasWorker(opened.page);
  return { ...served, ...opened };
}

async function serve() {
  const { store, close } = aStore({ stories: [aStory({ slug: 'ferry', headline: 'The ferry' })] });
  const server = await serveApp(store);
  onTestFinished(async () => {
    await server.stop();
    close();
  });
  return { server };
}

/** Resolves once a worker answers for the page. */
const hasWorker = async (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');

/** What the browser does by itself at every launch, sooner or later; whether a newer version waits then. */
const lookForUpdate = async (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
    const worker = registration?.installing;
    if (worker?.state === 'installing') {
      await new Promise((resolve) =>
        worker.addEventListener('statechange', resolve, { once: true }),
      );
    }
    return registration?.waiting !== null;
  });

const offer = (page: Page) => page.getByRole('button', { name: 'Reload for the new version' });
const isOf = async (page: Page, version: string) =>
  page
    .getByRole('link', { name: `${WORDS}${version}`, exact: true })
    .waitFor({ state: 'attached' });

/** Of which versions the scripts are that a page has asked for. */
const versionsIn = async (page: Page) =>
  page.evaluate(() => [
    ...new Set(
      performance
        .getEntriesByType('resource')
        .map(({ name }) => /\/assets\/.*(\d\d)\.js$/.exec(name)?.[1] ?? name)
        .filter((name) => /^\d\d$|\/assets\/.*\.js$/.test(name)),
    ),
  ]);

test('a newer version is found within the hour, offered, and taken by a press', async () => {
  const { server, page } = await aReader();
  const root = await aLaterBuild(2);
  await page.clock.install();
  await page.reload();
  await isOf(page, '');
  await server.update({ root });

  await page.clock.fastForward('01:00:01');
  await offer(page).click();

  await isOf(page, ' 2');
  expect(await offer(page).count()).toBe(0);
});

test('two tabs agree: neither is reloaded under its reader, both are offered it, and each has its own files', async () => {
  const { server, page } = await aReader();
  await server.update({ root: await aLaterBuild(2) });
  const other = await page.context().newPage();

  await other.goto('/latest');
  await isOf(other, '');
  await offer(other).click();
  await isOf(other, ' 2');
  await offer(page).waitFor();
  await page.getByRole('link', { name: 'Settings' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
  await isOf(page, '');
  const asked = await versionsIn(page);
  await offer(page).click();
  await isOf(page, ' 2');

  expect(asked.filter((version) => version === '02')).toEqual([]);
  expect(new Set(await versionsIn(page))).toEqual(new Set(['02']));
});

test('a story that is being read is not covered: the offer waits in the lists', async () => {
  const { server, page } = await aReader();
  await page.getByRole('link', { name: 'The ferry' }).click();
  await page.getByRole('heading', { level: 1, name: 'The ferry' }).waitFor();
  await server.update({ root: await aLaterBuild(2) });

  expect(await lookForUpdate(page)).toBe(true);
  const overText = await offer(page).count();
  await page.goBack();
  await offer(page).waitFor();
  await page.getByRole('button', { name: 'Dismiss' }).click();

  expect(overText).toBe(0);
  expect(await offer(page).count()).toBe(0);
  await isOf(page, '');
});

test('without a press the newer version comes with the next launch, and what the former had goes', async () => {
  const { server, page } = await aReader();
  await server.update({ root: await aLaterBuild(2) });
  expect(await lookForUpdate(page)).toBe(true);

  const context = page.context();
  await page.close();
  const next = await context.newPage();
  await next.goto('/latest');

  await isOf(next, ' 2');
  await expect.poll(async () => next.evaluate(shells)).toHaveLength(1);
});

const shells = async () =>
  (await caches.keys()).filter((name) => name.startsWith('dateline.shell'));

test('an update of which a file is missing leaves the version that works, also offline', async () => {
  const { server, page, takeProblems } = await aReader();
  const root = await aLaterBuild(2);
  unlinkSync(join(root, 'dist/client/assets', settingsOf(root)));
  await server.update({ root });

  const isWaiting = await lookForUpdate(page);
  await page.context().setOffline(true);
  await page.reload();
  await isOf(page, '');
  await page.getByRole('link', { name: 'Settings' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();

  expect(isWaiting).toBe(false);
  expect(await page.evaluate(shells)).toHaveLength(1);
  await takeProblems();
});

const settingsOf = (root: string) =>
  readdirSync(join(root, 'dist/client/assets')).find((name) => name.startsWith('settings-page-')) ??
  '';

test('switched off, the worker goes with all but what was saved, and its pages go on', async () => {
  const { server, page } = await aReader();
  await page.evaluate(async () => (await caches.open('dateline.saved')).put('/a', new Response()));
  await server.update({ changed: { SERVICE_WORKER: 'off' } });

  await lookForUpdate(page);
  await page.waitForFunction(
    async () => (await navigator.serviceWorker.getRegistrations()).length === 0,
  );
  await expect.poll(async () => page.evaluate(async () => caches.keys())).toEqual(KEPT);
  await page.getByRole('link', { name: 'Settings' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
  const answer = await page.reload();
  await isOf(page, '');

  expect(answer?.fromServiceWorker()).toBe(false);
  expect(await page.evaluate(async () => caches.keys())).toEqual(KEPT);
  expect(await page.evaluate(async () => navigator.serviceWorker.getRegistrations())).toEqual([]);
});

/** The faces of the newsroom's are the page's own, not the worker's. */
const KEPT = ['dateline.faces', 'dateline.saved'];

test('a page that no worker answers for finds its files after an update', async () => {
  const { server } = await serve();
  const { page } = await openPage(browser, { origin: server.origin });
  await withoutWorker(page);
  await openHydrated(page, '/latest');
  const folder = mkdtempSync(join(tmpdir(), 'dateline-kept-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const { files } = await loadBuiltPages(ROOT);
  const kept = await keepBuilds(files, { folder, log: aLog().log, now: Date.now });
  onTestFinished(kept.close);

  await server.update({ root: await aLaterBuild(2), findKept: kept.find });
  await page.getByRole('link', { name: 'Settings' }).first().click();

  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
  await isOf(page, '');
});

test('a part that does not come is said in words, with a way to the newer version', async () => {
  const { server } = await serve();
  const { page, takeProblems } = await openPage(browser, { origin: server.origin });
  await withoutWorker(page);
  await openHydrated(page, '/latest');

  await server.update({ root: await aLaterBuild(2) });
  await page.getByRole('link', { name: 'Settings' }).first().click();
  await page.getByText('a newer version has taken its place').waitFor();
  await page.getByRole('button', { name: 'Reload' }).click();
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();

  await isOf(page, ' 2');
  await takeProblems();
});

/** As in a browser that refuses them. */
const withoutWorker = async (page: Page) =>
  page.addInitScript(() => {
    navigator.serviceWorker.register = async () =>
      Promise.reject(new DOMException('', 'SecurityError'));
  });
