import * as fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { expect } from 'vitest';
import { openHydrated } from './open-hydrated.ts';
import { findLosses, readBack } from './read-back.ts';
import { anySavingSteps, aSavingReader, buttonsOf, STORY_IDS, type Step } from './saving-reader.ts';
import type { aSavingNewsroom } from './saving-newsroom.ts';

type Newsroom = Pick<Awaited<ReturnType<typeof aSavingNewsroom>>, 'origin'>;

/** Draws so many journeys of a reader who saves and removes, the same for the same seed; resolves with a report of the first that ends otherwise than a set of stories would, made as short as it can be unless that `isBrief`. */
export async function findBrokenSaving(
  browser: Browser,
  newsroom: Newsroom,
  { runs, isBrief = false }: { runs: number; isBrief?: boolean },
) {
  const property = fc.asyncProperty(anySavingSteps, (steps) => save(browser, newsroom, steps));
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
    const reader = await aSavingReader(context);
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
