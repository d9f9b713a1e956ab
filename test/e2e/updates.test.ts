import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { loadBuiltPages } from '../../src/server/built-pages.ts';
import { keepBuilds } from '../../src/server/http/kept-builds.ts';
import { CONTRACT } from '../../src/shared/api-contract.ts';
import { OLDEST_CONTRACT_HEADER } from '../../src/shared/oldest-contract.ts';
import { DEVICE_CACHES } from '../../src/shared/device-caches.ts';
import { FACES_CACHE } from '../../src/shared/faces-cache.ts';
import { aLaterBuild, WORDS } from '../support/a-later-build.ts';
import { aLog } from '../support/a-log.ts';
import { aStore } from '../support/a-store.ts';
import { aStory } from '../support/a-story.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { openHydrated } from '../support/open-hydrated.ts';
import { serveApp } from '../support/serve-app.ts';

const ROOT = join(import.meta.dirname, '../..');

let browser: Browser;
/** Projects: of a newer build, and of one of which a file is missing. */
let newer: string;
let broken: string;
beforeAll(async () => {
  [browser, newer, broken] = await Promise.all([launchBrowser(), aLaterBuild(2), aLaterBuild(3)]);
  const assets = join(broken, 'dist/client/assets');
  const missing = readdirSync(assets).find((name) => name.startsWith('settings-page-'));
  rmSync(join(assets, missing ?? ''));
});
afterAll(async () => {
  await browser.close();
  for (const root of [newer, broken]) rmSync(root, { recursive: true });
});

/** A server of the present build, with one story, and a browser in which its worker answers. */
async function aReader() {
  const served = await serve();
  const opened = await openPage(browser, { origin: served.server.origin, worker: true });
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
  await page.clock.install();
  await page.reload();
  await isOf(page, '');
  await server.update({ root: newer });

  await page.clock.fastForward('01:00:01');
  await offer(page).click();

  await isOf(page, ' 2');
  expect(await offer(page).count()).toBe(0);
});

test('two tabs agree: neither is reloaded under its reader, both are offered it, and each has its own files', async () => {
  const { server, page } = await aReader();
  await server.update({ root: newer });
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
  await server.update({ root: newer });

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
  await server.update({ root: newer });
  expect(await lookForUpdate(page)).toBe(true);

  const context = page.context();
  await page.close();
  const next = await context.newPage();
  await next.goto('/latest');

  await isOf(next, ' 2');
  await expect.poll(async () => next.evaluate(shells)).toHaveLength(1);
});

/** Whatever is still under way fails before the page's problems are taken. */
async function endOffline(page: Page) {
  await page.context().setOffline(false);
  await page.close();
}

const shells = async () =>
  (await caches.keys()).filter((name) => name.startsWith('dateline.shell'));

test('an update of which a file is missing leaves the version that works, also offline', async () => {
  const { server, page, takeProblems } = await aReader();
  await server.update({ root: broken });

  const isWaiting = await lookForUpdate(page);
  await page.context().setOffline(true);
  await page.reload();
  await isOf(page, '');
  await page.getByRole('link', { name: 'Settings' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();

  expect(isWaiting).toBe(false);
  // The page itself looks for updates too: what that had fetched by then goes once it has failed.
  await expect.poll(() => page.evaluate(shells), { timeout: 5_000 }).toHaveLength(1);
  await endOffline(page);
  await takeProblems();
});

test('a version that the device has lost a part of says that it did not load, instead of nothing', async () => {
  const { page, takeProblems } = await aReader();
  await page.evaluate(async (name) => {
    const shell = (await caches.keys()).find((each) => each.startsWith(name)) ?? '';
    const cache = await caches.open(shell);
    for (const file of await cache.keys()) {
      if (file.url.includes('/assets/index-')) await cache.delete(file);
    }
  }, DEVICE_CACHES.shell);
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Network.clearBrowserCache');

  await page.context().setOffline(true);
  await page.reload();
  const words = page.getByText('The connection or our server failed.');
  await words.waitFor();
  await page.context().setOffline(false);
  await page.reload();
  await page.getByRole('link', { name: 'The ferry' }).waitFor();

  expect(await words.count()).toBe(0);
  await endOffline(page);
  await takeProblems();
});

test('switched off, the worker goes with all but what was saved, and its pages go on', async () => {
  const { server, page } = await aReader();
  await page.evaluate(
    async (name) => (await caches.open(name)).put('/media/a', new Response()),
    DEVICE_CACHES.saved,
  );
  await server.update({ changed: { SERVICE_WORKER: 'off' } });

  await lookForUpdate(page);
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('ServiceWorker.enable');
  const left = async () => {
    // It begins when the former one rests, which the browser has it do when it likes.
    const isWaiting = await page.evaluate(
      async () => (await navigator.serviceWorker.getRegistration())?.waiting != null,
    );
    if (isWaiting) await devTools.send('ServiceWorker.stopAllWorkers');
    return page.evaluate(registrations);
  };
  await expect.poll(left, { timeout: 20_000 }).toBe(0);
  const kept = await page.evaluate(async () => caches.keys());
  await page.getByRole('link', { name: 'Settings' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
  const answer = await page.reload();
  await isOf(page, '');

  expect(kept).toEqual(KEPT);
  expect(answer?.fromServiceWorker()).toBe(false);
  expect(await page.evaluate(async () => caches.keys())).toEqual(KEPT);
  expect(await page.evaluate(registrations)).toBe(0);
});

const registrations = async () => (await navigator.serviceWorker.getRegistrations()).length;

/** That the faces are here is the page's own to know, not the worker's. */
const KEPT = [FACES_CACHE, DEVICE_CACHES.saved];

test('a page that no worker answers for finds its files after an update', async () => {
  const { server } = await serve();
  const { page } = await openPage(browser, { origin: server.origin });
  await openHydrated(page, '/latest');
  const folder = mkdtempSync(join(tmpdir(), 'dateline-kept-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const { files } = await loadBuiltPages(ROOT);
  const kept = await keepBuilds(files, { folder, log: aLog().log, now: Date.now });
  onTestFinished(kept.close);

  await server.update({ root: newer, findKept: kept.find });
  await page.getByRole('link', { name: 'Settings' }).first().click();

  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
  expect(await versionsIn(page)).not.toContain('02');
});

test('a part that does not come is said in words, with a way to the newer version', async () => {
  const { server } = await serve();
  const { page, takeProblems } = await openPage(browser, { origin: server.origin });
  await openHydrated(page, '/latest');

  await server.update({ root: newer });
  await page.getByRole('link', { name: 'Settings' }).first().click();
  await page.getByText('a newer version has taken its place').waitFor();
  await page.getByRole('button', { name: 'Reload' }).click();
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();

  await isOf(page, ' 2');
  // That the file was missing.
  expect(await takeProblems()).not.toEqual([]);
});

test('a version that the server no longer answers gets out, also where the newer worker cannot come', async () => {
  const { server, page, takeProblems } = await aReader();
  await server.update({
    root: broken,
    between(answer) {
      const headers = new Headers(answer.headers);
      headers.set(OLDEST_CONTRACT_HEADER, String(CONTRACT + 1));
      return new Response(answer.body, { status: answer.status, headers });
    },
  });

  await page.getByRole('link', { name: 'The ferry' }).click();
  await page.getByRole('heading', { level: 1, name: 'Please reload' }).waitFor();
  await page.getByRole('main').getByRole('button', { name: 'Reload' }).click();

  await isOf(page, ' 3');
  await page.getByRole('heading', { level: 1, name: 'The ferry' }).waitFor();
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  await takeProblems();
});
