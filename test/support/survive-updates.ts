import { rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { articleUrl, homeUrl } from '../../src/shared/page-urls.ts';
import { aLaterBuild } from './a-later-build.ts';
import { aKeptDevice, fillDevice, type RunningBrowser } from './kept-device.ts';
import { openGateway } from './open-gateway.ts';
import { findLosses, readBack } from './read-back.ts';
import { aSavingNewsroom } from './saving-newsroom.ts';

/** What happens to a device while it saves its share of the stories under one build. */
export type Mishap =
  'none' | 'killed in mid-save' | 'killed in mid-update' | 'full' | 'rolled back';

/** Milliseconds: a share of 10 stories takes a second or two. */
const LONGEST = 120_000;

/**
 * Has a device save `stories` stories while builds follow each other, one for each mishap; resolves with what was lost, or
 * said and not so, after each of them. What was whole before a mishap has to be whole directly after it, without a network;
 * the rest has to be whole once there is one.
 */
export async function surviveUpdates(
  mishaps: Mishap[],
  { stories, log = () => undefined }: { stories: number; log?: (line: string) => void },
): Promise<string[]> {
  const newsroom = await aSavingNewsroom({ count: stories });
  const gateway = await openGateway(newsroom.origin);
  const device = await aKeptDevice(gateway.origin);
  const losses: string[] = [];
  const whole: string[] = [];
  const builds: (string | undefined)[] = [undefined];
  let running: RunningBrowser | undefined;

  const check = async (page: Page, when: string) => {
    const found = await findLosses(await readBack(page), { origin: newsroom.origin, whole });
    losses.push(...found.map((loss) => `${when}: ${loss}`));
  };
  const ids = Array.from({ length: stories }, (_, place) => place + 1);
  try {
    for (const [round, mishap] of mishaps.entries()) {
      const when = `build ${round + 1}, ${mishap}`;
      const slugs = ids.filter((id) => id % mishaps.length === round).map((id) => `story-${id}`);
      running = await device.start();
      const page = await openSaved(running);
      const asked = gateway.asked.length;
      // Before there is anything newer: the page looks for it by itself as well.
      if (mishap === 'killed in mid-update') gateway.fail('held', SHELL);
      if (round > 0) {
        const build =
          mishap === 'rolled back' ? builds[Math.floor(round / 2)] : await aLaterBuild(round);
        if (mishap !== 'rolled back') builds.push(build);
        await newsroom.update(build === undefined ? {} : { root: build });
      }

      if (mishap === 'killed in mid-save') {
        await startImport(page, slugs);
        // About half of them.
        await until(() => gateway.asked.slice(asked).filter(isPicture).length > slugs.length);
        await running.kill();
      } else if (mishap === 'killed in mid-update') {
        void page.evaluate(lookForUpdate).catch(() => undefined);
        await until(() => gateway.asked.slice(asked).some((path) => SHELL.test(path)));
        await running.kill();
        gateway.mend();
      } else {
        if (mishap === 'full') {
          await fillDevice(page, true);
          // Texts may still find room; their pictures do not.
          await importAll(page, slugs.slice(0, 2));
          await fillDevice(page, false);
          await check(page, when);
        }
        await saveInTwoTabs(running, page, slugs);
        await page.evaluate(lookForUpdate);
        await running.context.close();
      }

      gateway.fail('down');
      running = await device.start();
      await check(await openSaved(running), `${when}, offline`);
      gateway.mend();
      const next = await openSaved(running);
      await saveInTwoTabs(running, next, slugs);
      await isWhole(next, whole.length + slugs.length);
      whole.push(...slugs);
      await check(next, `${when}, mended`);
      await running.context.close();
      log(`${when}: ${whole.length} stories, ${losses.length} losses`);
    }

    gateway.fail('down');
    running = await device.start();
    losses.push(...(await readsOffline(running, whole)));
    await running.context.close();
  } finally {
    await running?.context.close();
    await device.remove();
    gateway.close();
    await newsroom.stop();
    for (const build of builds) if (build !== undefined) await rm(build, { recursive: true });
  }
  return [...losses, ...device.exceptions.map((text) => `exception: ${text}`)];
}

const SHELL = /^\/shell\?/;
const isPicture = (path: string) => path.startsWith('/media/');

/** Opens the page of what is saved, answered by a worker. */
async function openSaved({ context }: RunningBrowser): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto('/saved');
  await page.getByText('Take the list elsewhere').waitFor();
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  return page;
}

/** Saves one story by its button and the others by a list, from two tabs at the same time; resolves once both have said that they are done. */
async function saveInTwoTabs({ context }: RunningBrowser, page: Page, slugs: string[]) {
  const [first, ...others] = slugs;
  if (first === undefined) return;
  const other = await context.newPage();
  const pressing = (async () => {
    await other.goto(articleUrl(first));
    const button = other.getByRole('button', { name: /^Save: / }).first();
    await button.waitFor();
    await other.locator('body > header time').first().waitFor();
    if ((await button.getAttribute('aria-pressed')) === 'true') return;
    await button.click();
    await other
      .getByRole('status')
      .getByText('Saved on this device.')
      .waitFor({ state: 'attached' });
  })();
  await Promise.all([pressing, importAll(page, others)]);
  await other.close();
}

async function importAll(page: Page, slugs: string[]) {
  if (slugs.length === 0) return;
  await startImport(page, slugs);
  await page.getByText(/^\d+ stor(?:y|ies) added/).waitFor({ timeout: LONGEST });
}

async function startImport(page: Page, slugs: string[]) {
  const { origin } = new URL(page.url());
  const stories = slugs.map((slug) => ({ url: origin + articleUrl(slug) }));
  await page.getByLabel('Import a list').setInputFiles({
    name: 'list.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ stories })),
  });
}

/** What the browser does by itself at every launch, sooner or later: resolves once the newer worker is there, or has failed. */
async function lookForUpdate() {
  const registration = await navigator.serviceWorker.getRegistration();
  await registration?.update();
  const worker = registration?.installing;
  if (worker?.state !== 'installing') return;
  await new Promise((resolve) => worker.addEventListener('statechange', resolve, { once: true }));
}

async function isWhole(page: Page, count: number) {
  await expect
    .poll(
      async () => {
        const { stories, wanted } = await readBack(page);
        const missing = stories.flatMap((record) => record.missing);
        return { stories: stories.length, wanted, missing };
      },
      { timeout: LONGEST, interval: 250 },
    )
    .toEqual({ stories: count, wanted: [], missing: [] });
}

/** Resolves once something has happened that the server sees. */
async function until(isSo: () => boolean) {
  await expect.poll(isSo, { timeout: LONGEST, interval: 5 }).toBe(true);
}

/** What cannot be read without a network of the stories that are saved, as a reader opens them. */
async function readsOffline({ context }: RunningBrowser, slugs: string[]): Promise<string[]> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(homeUrl());
  await page.goto('/saved');
  const unread: string[] = [];
  await page
    .getByRole('main')
    .getByRole('listitem')
    .nth(slugs.length - 1)
    .waitFor();
  for (const slug of [slugs[0] ?? '', slugs.at(-1) ?? '']) {
    await page.goto(articleUrl(slug));
    const id = slug.slice('story-'.length);
    const text = page.getByText(`Whatever happens at quay ${id}, it leaves.`);
    await text
      .waitFor({ timeout: 10_000 })
      .catch(() => unread.push(`${slug} does not open offline`));
    const isDrawn = page.waitForFunction(
      () => (document.querySelector<HTMLImageElement>('main article img')?.naturalWidth ?? 0) > 0,
      undefined,
      { timeout: 10_000 },
    );
    await isDrawn.catch(() => unread.push(`${slug} has no picture offline`));
  }
  return unread;
}
