import type { Browser, Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { articleApiUrl, feedApiUrl, frontApiUrl } from '../../src/shared/api-urls.ts';
import { articleUrl } from '../../src/shared/page-urls.ts';
import { TROUBLE, type Fault } from './fault-cells.ts';
import { FEED, type Flow, type Known } from './fault-flows.ts';
import { findLies, type Seen } from './find-lies.ts';
import { leaveClean, mend } from './leave-clean.ts';
import type { Gateway } from './open-gateway.ts';
import { openHydrated } from './open-hydrated.ts';
import { CATEGORY } from './page-kinds.ts';
import { readBack } from './read-back.ts';
import { setOffline } from './set-offline.ts';
import { keeps, openControlled } from './worker.ts';

/** Milliseconds. What the device has is there sooner than the first, and anything else within the second, beyond what the machine takes while all is well. */
const AT_ONCE = 1_000;
const LONGEST = 10_000;

/** What was wrong, and how it ended after so many milliseconds. */
type Outcome = { wrong: string[]; took: number; end: 'content' | 'words' | 'nothing' };

/** A device that has read a little and saved one story, and a gateway that it goes through. */
export async function aReadingDevice(browser: Browser, gateway: Gateway) {
  mend(gateway);
  const context = await browser.newContext({
    baseURL: gateway.origin,
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  await openControlled(page, FEED, feedApiUrl(CATEGORY));
  const cards = page.locator('main article h3 a[href^="/article/"]');
  const slugs = await cards.evaluateAll((links) =>
    links.map((link) => (link.getAttribute('href') ?? '').slice('/article/'.length)),
  );
  const [opened = '', saved = ''] = slugs;
  const headline = await cards.nth(1).innerText();
  await page.locator('main article button[aria-pressed]').nth(1).click();
  // That it is saved is said of its text; its pictures follow.
  const pictures = async () => (await readBack(page)).stories.map(({ missing }) => missing);
  await vi.waitFor(async () => expect(await pictures()).toEqual([[]]), 10_000);
  await openHydrated(page, articleUrl(opened));
  await keeps(page, articleApiUrl(opened));
  await openHydrated(page, '/');
  await keeps(page, frontApiUrl());
  await page.close();
  // What is prefetched is what stands below: far down the list, nothing is.
  const known: Known = { opened, saved, unseen: slugs.at(-1) ?? '', headline };
  return { context, gateway, known };
}

type Device = Awaited<ReturnType<typeof aReadingDevice>>;

type Cell = {
  fault?: Fault | undefined;
  usual?: number;
  longest?: number;
  /** Whether it goes on looking while it is said that something is awaited. */
  isPatient?: boolean;
};

/** What is wrong with what a reader sees while one flow meets one fault; nothing, mostly. */
export async function findFaults(
  { context, gateway, known }: Device,
  flow: Flow,
  { fault, usual = 0, longest = LONGEST, isPatient = false }: Cell,
): Promise<Outcome> {
  const page = await context.newPage();
  let acted: Promise<unknown> = Promise.resolve();
  const fail = async () => {
    if (fault?.way !== undefined) gateway.fail(fault.way, fault.path);
    if (fault?.isOffline === true) await setOffline(context, true);
  };
  try {
    await fault?.device?.(page);
    // A launch too has a page beside it from which the worker can be reached.
    const stand = flow.from?.(known) ?? '/settings';
    await openHydrated(page, stand);
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    // Where the browser was still ending the worker of the cell before, the page came from the network, and stays without one.
    const isAlone = await page.evaluate(() => navigator.serviceWorker.controller === null);
    if (isAlone) await openHydrated(page, stand);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.locator('main h1').first().waitFor();
    await fault?.ready?.(page);
    if (fault?.isLater !== true) await fail();
    const started = performance.now();
    acted = flow.act(page, known).catch(() => undefined);
    if (fault?.isLater === true) await fail();
    return await watch(page, { flow, fault, known, started, usual, longest, isPatient });
  } finally {
    await leaveClean(context, page, { flow, gateway, known, acted });
  }
}

/** Looks at the page until it shows what was wanted, or has said in time what is the matter. */
export async function watch(
  page: Page,
  {
    flow,
    fault,
    known,
    started,
    usual,
    longest = LONGEST,
    isPatient = false,
  }: Cell & { flow: Flow; known: Known; started: number; usual: number },
): Promise<Outcome> {
  const { selector, text } = flow.content(known);
  const wanted =
    text === undefined ? page.locator(selector) : page.locator(selector, { hasText: text });
  const isCertain = flow.isStored && fault?.isOffline === true;
  const wrong = new Set<string>();
  let isBlank = false;
  for (;;) {
    const took = performance.now() - started;
    const path = flow.to?.(known) ?? new URL(page.url()).pathname;
    const isArrived = new URL(page.url()).pathname === path;
    const isThere =
      isArrived &&
      ((await wanted
        .first()
        .isVisible()
        .catch(() => false)) ||
        (selector === 'output' && (await wanted.count().catch(() => 0)) > 0));
    const seen = await look(page);
    for (const lie of findLies(seen, fault)) wrong.add(lie);
    if (!isBlank && seen.main.trim() === '' && took > usual + AT_ONCE) {
      isBlank = true;
      wrong.add(`blank after ${Math.round(took)} ms`);
    }
    if (isThere) {
      if (took > usual + longest) wrong.add(`what came took ${Math.round(took)} ms`);
      if (isCertain && took > usual + AT_ONCE)
        wrong.add(`what the device has took ${Math.round(took)} ms`);
      if (flow.isDated === true && fault?.isOffline === true && !(await saysOffline(page))) {
        wrong.add('what is old is not dated');
      }
      if (flow.name === 'save') {
        const { stories } = await readBack(page);
        if (!stories.some(({ slug }) => slug === known.unseen))
          wrong.add('“Saved” is said, and nothing is');
      }
      return { wrong: [...wrong], took, end: 'content' };
    }
    const mayBeSaid = isArrived || flow.from !== undefined;
    if (!flow.isStored && mayBeSaid && saysSo(isPatient ? FAILED : [...FAILED, ...AWAITED], seen))
      return { wrong: [...wrong], took, end: 'words' };
    if (took > usual + longest) {
      if (!saysWhatIsTheMatter(seen))
        wrong.add(`nothing is said in time: ${seen.main.slice(0, 200)}`);
      else if (isCertain) wrong.add('what the device has is not shown');
      return { wrong: [...wrong], took, end: 'nothing' };
    }
    // Between two looks: what comes and goes within less, no reader has read, and the page that is timed has the processor meanwhile.
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The words that a page shows, or none where there is no document yet. */
const look = (page: Page): Promise<Seen> =>
  page
    .evaluate(() => ({
      all: document.body?.innerText ?? '',
      main: document.querySelector('main')?.innerText ?? '',
    }))
    .catch(() => ({ all: '', main: '' }));

const saysOffline = (page: Page) =>
  page
    .locator('[data-bar] output', { hasText: /^Offline\. This page is from/ })
    .waitFor({ timeout: LONGEST })
    .then(
      () => true,
      () => false,
    );

/** What tells a reader honestly that something has failed. */
const FAILED = [
  new RegExp(TROUBLE),
  /You are offline/,
  /This has not been kept on this device/,
  /This page did not load/,
  /Not here yet/,
  /The connection or our server failed/,
  /Saved as soon as there is a connection\./,
  /The newsroom cannot be asked just now\./,
  /Goes on as soon as there is a connection\./,
  /stor(?:y|ies) could not be taken whole/,
  /Saved without all of its pictures/,
  /This device has no room for it/,
  /This browser lets nothing be kept/,
  /There were too many attempts/,
  /a newer version has taken its place/,
];
/** What tells them that something is awaited. */
const AWAITED = [
  /No answer yet\./,
  /On its way …/,
  /is on its way …/,
  /Signing in …/,
  /Looking what there is …/,
  /Measuring …/,
  /\d of 10\b/,
];

const saysSo = (texts: RegExp[], { all }: Seen) => texts.some((words) => words.test(all));
const saysWhatIsTheMatter = (seen: Seen) => saysSo([...FAILED, ...AWAITED], seen);
