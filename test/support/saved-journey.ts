import * as fc from 'fast-check';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { DEVICE_CACHES } from '../../src/shared/device-caches.ts';
import { DEVICE_DATABASE } from '../../src/shared/device-stores.ts';
import { evict, upgrade } from './disturb-device.ts';
import { openHydrated } from './open-hydrated.ts';
import { findLosses, readBack } from './read-back.ts';
import type { aSavingNewsroom } from './saving-newsroom.ts';

const STORY_IDS = [1, 2, 3];

const story = fc.constantFrom(...STORY_IDS);

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('press' as const), id: story }) },
  /** Closes the page in the middle of what the button does. */
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('crash' as const), id: story }) },
  /** As a browser that needs room. */
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('evict' as const), place: fc.nat(5) }) },
  /** As a later version that keeps something else as well. */
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('upgrade' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('undo' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('cut' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('mend' as const) }) },
);
const savedJourney = fc.array(step, { minLength: 1, maxLength: 10 });
type Step = ReturnType<typeof step.generate>['value'];

type Newsroom = Pick<Awaited<ReturnType<typeof aSavingNewsroom>>, 'origin'>;

/** Draws so many journeys of a reader who saves and removes, the same for the same seed; resolves with a report of the first that ends otherwise than a set of stories would, made as short as it can be unless that `isBrief`. */
export async function findBrokenSaving(
  browser: Browser,
  newsroom: Newsroom,
  { runs, isBrief = false }: { runs: number; isBrief?: boolean },
) {
  const property = fc.asyncProperty(savedJourney, (steps) => save(browser, newsroom, steps));
  const result = await fc.check(property, {
    numRuns: runs,
    // Another one each time; this repeats one that a report names.
    seed: Number(process.env.SAVING_SEED ?? Date.now()),
    endOnFailure: isBrief,
    includeErrorInReport: true,
  });
  return fc.asyncDefaultReportMessage(result);
}

async function save(browser: Browser, { origin }: Newsroom, steps: Step[]) {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width: 390, height: 844 },
  });
  try {
    const reader = await aReader(context);
    for (const taken of steps) await reader.take(taken);
    const expected = await reader.end();
    const page = await context.newPage();
    await openHydrated(page, '/latest');
    await expect
      .poll(() => buttonsOf(page), { timeout: 5_000 })
      .toEqual(STORY_IDS.map((id) => String(expected.has(`story-${id}`))));
    await openHydrated(page, '/saved');

    const whole = [...expected].toSorted();
    await expect
      .poll(
        async () => {
          const found = await readBack(page);
          // What the browser took away is told by nothing until it has been looked for.
          const losses = await findLosses(found, { origin, whole });
          return { ...summaryOf(found), losses };
        },
        { timeout: 20_000 },
      )
      .toEqual({ slugs: whole, wanted: [], missing: [], strays: [], losses: [] });
    await expect
      .poll(() => page.getByRole('main').getByRole('listitem').count())
      .toBe(whole.length);
  } finally {
    await context.close();
  }
}

/** What is there, and files that no story has any use for. */
function summaryOf({ stories, wanted, files }: Awaited<ReturnType<typeof readBack>>) {
  const used = new Set(stories.flatMap(({ pictures }) => pictures));
  return {
    slugs: stories.map(({ slug }) => slug).toSorted(),
    wanted,
    missing: stories.flatMap(({ missing }) => missing),
    strays: Object.keys(files).filter((path) => !used.has(path)),
  };
}

const buttonOf = (page: Page, id: number) =>
  page.getByRole('button', { name: `Save: Headline ${id}` });

/** Whether the button of each story says that it is saved. */
const buttonsOf = (page: Page) =>
  Promise.all(STORY_IDS.map((id) => buttonOf(page, id).getAttribute('aria-pressed')));

/** Presses a button; resolves with whether it promised to save. */
const pressOn = (button: Locator) =>
  button.evaluate((element: HTMLElement) => {
    const isPromised = element.getAttribute('aria-pressed') === 'false';
    element.click();
    return isPromised;
  });

/** A reader, and the set of stories that they saved. */
async function aReader(context: BrowserContext) {
  const saved = new Set<string>();
  let last: { slug: string; isSaved: boolean } | undefined;
  let page = await open();

  async function open(): Promise<Page> {
    const opened = await context.newPage();
    await openHydrated(opened, '/latest');
    // Without a network, the code for what is pressed comes from there.
    await opened.waitForFunction(() => navigator.serviceWorker.controller !== null);
    return opened;
  }
  const said = () =>
    page
      .getByRole('status')
      .getByText(/^(?:Saved|Removed)/)
      .waitFor({ state: 'attached' });
  const set = (slug: string, isSaved: boolean) =>
    isSaved ? void saved.add(slug) : void saved.delete(slug);

  async function press(id: number) {
    const slug = `story-${id}`;
    await dismiss();
    // Just after a crash a button may not know yet; what it says is what it does.
    last = { slug, isSaved: await pressOn(buttonOf(page, id)) };
    await said();
    set(slug, last.isSaved);
  }

  async function dismiss() {
    const bar = page.getByRole('complementary').getByRole('button', { name: 'Dismiss' });
    if (await bar.isVisible()) await bar.click();
  }

  async function crash(id: number) {
    const slug = `story-${id}`;
    await pressOn(buttonOf(page, id));
    await page.close();
    await context.setOffline(false);
    page = await open();
    // Which of the two it is depends on when the page ended; nothing else may have changed.
    set(slug, await isKept(slug));
    last = undefined;
  }

  async function isKept(slug: string): Promise<boolean> {
    const { stories, wanted } = await readBack(page);
    return stories.some((record) => record.slug === slug) || wanted.includes(slug);
  }

  async function undo() {
    const taking = page.getByRole('button', { name: 'Undo' });
    if (last === undefined || !(await taking.isVisible())) return;
    await taking.click();
    const { slug, isSaved } = last;
    last = undefined;
    set(slug, !isSaved);
    // The button says it at once; here the page may be closed next.
    await expect.poll(() => isKept(slug)).toBe(!isSaved);
    const button = buttonOf(page, Number(slug.slice('story-'.length)));
    expect(await button.getAttribute('aria-pressed')).toBe(String(!isSaved));
  }

  return {
    async take(taken: Step) {
      if (taken.kind === 'press') await press(taken.id);
      else if (taken.kind === 'crash') await crash(taken.id);
      else if (taken.kind === 'undo') await undo();
      else if (taken.kind === 'evict')
        await page.evaluate(evict, [DEVICE_CACHES.saved, taken.place] as const);
      else if (taken.kind === 'upgrade') await page.evaluate(upgrade, DEVICE_DATABASE);
      else await context.setOffline(taken.kind === 'cut');
    },
    /** Closes the page; resolves with what should be saved now. */
    async end() {
      await page.close();
      await context.setOffline(false);
      return saved;
    },
  };
}
