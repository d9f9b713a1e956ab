import { rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { articleApiUrl, feedApiUrl } from '../../src/shared/api-urls.ts';
import { articleUrl, categoryUrl } from '../../src/shared/page-urls.ts';
import { aDailyNewsroom, FIRST_DAY, type DailyPaper, type DailyStory } from './a-daily-newsroom.ts';
import { aClock, aDatedDevice } from './a-dated-device.ts';
import { aLaterBuild, WORDS } from './a-later-build.ts';
import { findSurplus, keepHeavyPictures } from './kept-sizes.ts';
import { findLosses, readBack } from './read-back.ts';
import { findFalseAges, findFalseStrip } from './said-ages.ts';
import { keeps } from './worker.ts';

const DAY = 86_400_000;
const WEEK = 7 * DAY;
/** A minute later every morning, so that what is a week old is surely older. */
const MORNING = DAY + 60_000;
const START = Date.UTC(2026, 10, 9, 8, 0, 5);
/** Milliseconds within which what is new has to come, of being online. */
const SOON = 5_000;
const LATEST = feedApiUrl({ kind: 'latest' });
const OF_FIRST_DAY = feedApiUrl({ kind: 'category', slug: FIRST_DAY });

/** Days without a signal, on which one comes after the launch, on which there is a newer build, and on which something is saved. */
const SILENT = new Set([3, 6, 7, 11]);
const LATE = new Set([2, 5, 10]);
const UPDATED = [4, 8, 12];
const SAVING = new Set([0, 1, 5, 9]);

/**
 * Has a reader open the application on every morning of some days, by the clock of the browser, its worker and the server;
 * resolves with what was untrue, late, lost or too much on each of them.
 */
export async function liveThrough(days: number, log: (line: string) => void): Promise<string[]> {
  const clock = aClock();
  const newsroom = await aDailyNewsroom(days, clock.now);
  const device = await aDatedDevice(newsroom.origin, clock);
  const builds: string[] = [];
  const wrong: string[] = [];
  const opened = new Map<string, number>();
  const saved: string[] = [];

  const findUndated = async (page: Page, answer: string) => [
    ...(await findFalseStrip(page, { now: clock.now(), came: device.came(answer) })),
    ...(await findFalseAges(page, { now: clock.now(), appearedAt: newsroom.appearedAt })),
  ];

  /** What is wrong with the morning's launch, and with how the day's paper comes. */
  async function* begin(page: Page, day: number, [first]: DailyPaper) {
    const isLate = LATE.has(day);
    await launch(page);
    if (isLate || SILENT.has(day)) yield* await findUndated(page, LATEST);
    if (SILENT.has(day)) return;
    const started = performance.now();
    if (isLate) await device.setSignal(true);
    await announced(page).or(card(page, first)).first().waitFor();
    const took = Math.round(performance.now() - started);
    if (took > SOON) yield `what is new came after ${took} ms`;
    if (await announced(page).isVisible()) await announced(page).click();
    await card(page, first).waitFor();
    yield* await findFalseAges(page, { now: clock.now(), appearedAt: newsroom.appearedAt });
  }

  /** Opens a story of the day, on the first one a section as well, and saves another where that is due. */
  async function read(page: Page, day: number, [{ slug }, other]: DailyPaper) {
    await titleOf(page, articleUrl(slug));
    await keeps(page, articleApiUrl(slug));
    opened.set(slug, clock.now());
    if (day === 0) {
      await page.goto(categoryUrl(FIRST_DAY));
      await keeps(page, OF_FIRST_DAY);
    }
    await launch(page);
    if (!SAVING.has(day)) return;
    await page.getByRole('button', { name: `Save: ${other.headline}` }).click();
    const pictures = async () => (await readBack(page)).stories.flatMap(({ missing }) => missing);
    const said = page.getByRole('status').getByText('Saved on this device.');
    await said.waitFor({ state: 'attached' });
    await expect.poll(pictures).toEqual([]);
    saved.push(other.slug);
  }

  /** What does not open without a signal and should, or does and should not, or says of itself what is not so. */
  async function* findUnread(page: Page, day: number) {
    await launch(page);
    yield* await findUndated(page, LATEST);
    for (const [slug, at] of opened) {
      const { headline = '', text = '' } = newsroom.find(slug) ?? {};
      const title = await titleOf(page, articleUrl(slug));
      const isThere = title === headline && (await page.getByText(text).isVisible());
      const age = `${slug}, opened ${((clock.now() - at) / DAY).toFixed(1)} days ago,`;
      if (clock.now() - at > WEEK) {
        if (title !== 'You are offline') yield `${age} says “${title}”`;
      } else if (isThere) {
        const came = device.came(articleApiUrl(slug));
        yield* await findFalseStrip(page, { now: clock.now(), came });
      } else yield `${age} does not open: “${title}”`;
    }
    const title = await titleOf(page, categoryUrl(FIRST_DAY));
    if (day < 7) yield* await findUndated(page, OF_FIRST_DAY);
    else if (title !== 'You are offline') yield `the section of the first day says “${title}”`;
    for (const slug of saved) {
      const headline = await titleOf(page, articleUrl(slug));
      if (headline !== newsroom.find(slug)?.headline) yield `${slug} is saved: “${headline}”`;
    }
    const kept = await readBack(page);
    yield* await findLosses(kept, { origin: newsroom.origin, whole: saved });
  }

  async function live(day: number) {
    const note = (text: string) => void wrong.push(`day ${day}: ${text}`);
    clock.set(START + day * MORNING);
    const paper = newsroom.publish();
    if (UPDATED.includes(day)) {
      builds.push(await aLaterBuild(day));
      await newsroom.update({ root: builds.at(-1) ?? '' });
    }
    const hasSignal = !SILENT.has(day) && !LATE.has(day);
    const page = await device.open({ hasSignal });
    if (day === 0) await isControlled(page);
    for await (const text of begin(page, day, paper)) note(text);
    if (!SILENT.has(day)) {
      await read(page, day, paper);
      (await findSurplus(page)).forEach(note);
      await keepHeavyPictures(page, day);
    }
    if (UPDATED.includes(day)) await findUpdate(page);
    await device.setSignal(false);
    for await (const text of findUnread(page, day)) note(text);
    const version = UPDATED.findLast((each) => each < day);
    if (!(await isOf(page, version))) note(`it is not of build ${version ?? 0}`);
    await device.close();
  }

  try {
    for (let day = 0; day < days; day += 1) {
      const started = performance.now();
      await live(day);
      log(`day ${day}: ${wrong.length} faults, ${Math.round(performance.now() - started)} ms`);
    }
  } finally {
    await device.remove();
    await newsroom.stop();
    for (const build of builds) await rm(build, { recursive: true });
  }
  return [...wrong, ...device.exceptions.map((text) => `exception: ${text}`)];
}

const card = (page: Page, { slug }: DailyStory) =>
  page.locator(`main article h3 a[href="${articleUrl(slug)}"]`);

/** Opens the list of what is newest in a document of its own. */
async function launch(page: Page) {
  await page.goto('/latest');
  await page.locator('main article h3 a').first().waitFor();
}

const announced = (page: Page) => page.getByRole('button', { name: /new stor/ });

/** Opens an address; its title, once it has one. */
async function titleOf(page: Page, path: string): Promise<string> {
  await page.goto(path);
  const title = page.locator('main h1').first();
  await title.waitFor();
  return title.innerText();
}

/** The first visit of all is a page of the server's: what it shows is kept once there is a worker. */
async function isControlled(page: Page) {
  await page.goto('/latest');
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  await keeps(page, LATEST);
}

const isOf = async (page: Page, build: number | undefined) => {
  const name = build === undefined ? WORDS : `${WORDS} ${build}`;
  return (await page.getByRole('link', { name, exact: true }).count()) === 1;
};

/** What the browser does by itself at every launch, sooner or later; resolves once a newer version waits. */
const findUpdate = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    while (registration.waiting === null) await new Promise(requestAnimationFrame);
  });
