import * as fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { articleUrl, savedUrl } from '../../src/shared/page-urls.ts';
import { closePage } from './close-page.ts';
import type { Fault } from './fault-cells.ts';
import { FEED, type Flow, type Known } from './fault-flows.ts';
import { aReadingDevice, watch } from './fault-matrix.ts';
import type { Gateway, WayFault } from './open-gateway.ts';
import { openHydrated } from './open-hydrated.ts';
import { findLosses, readBack } from './read-back.ts';
import { setOffline } from './set-offline.ts';

const PLACES = ['front', 'feed', 'opened', 'saved story', 'unseen', 'saved'] as const;

const step = fc.record({
  to: fc.constantFrom(...PLACES),
  how: fc.constantFrom('press', 'press', 'launch', 'back'),
  /** What becomes of the network in the meantime, after so many milliseconds. */
  cut: fc.option(
    fc.record({
      way: fc.constantFrom<WayFault>('down', 'reset', 'held', 'flapping'),
      after: fc.integer({ min: 0, max: 600 }),
      isNoticed: fc.boolean(),
    }),
  ),
});
type Step = ReturnType<typeof step.generate>['value'];

/** Whatever is said of a connection may have been so a moment ago. */
const CUT: Fault = { name: 'cut', isOffline: true };

type Plan = { origin: string; journeys: number; seed: number };

/** Has a reader go so many ways through the application, the same for the same seed, while the network is cut at random; resolves with what was blank, untrue or lost. */
export async function findBrokenJourneys(
  browser: Browser,
  gateway: Gateway,
  { origin, journeys, seed }: Plan,
): Promise<string[]> {
  const device = await aReadingDevice(browser, gateway);
  const { context, known } = device;
  const drawn = fc.sample(fc.array(step, { minLength: 3, maxLength: 6 }), {
    numRuns: journeys,
    seed,
  });
  const broken: string[] = [];
  for (const [number, steps] of drawn.entries()) {
    const page = await context.newPage();
    await page.goto('/');
    const way: string[] = [];
    const acts: Promise<unknown>[] = [];
    for (const drawnStep of steps) {
      // Before the first page there is none of ours.
      const isFirst = drawnStep.how === 'back' && (await placeInHistory(page)) === 0;
      const taken: Step = isFirst ? { ...drawnStep, how: 'press' } : drawnStep;
      way.push(`${taken.how} ${taken.to} ${JSON.stringify(taken.cut)}`);
      const { wrong, acted } = await takeStep(page, gateway, { taken, known });
      acts.push(acted);
      // Where in the history that is can be asked for only once it has ended.
      if (taken.how === 'back') await acted;
      broken.push(...wrong.map((text) => `journey ${number}, ${way.join(', ')}: ${text}`));
    }
    gateway.mend();
    await setOffline(context, false);
    await closePage(page, Promise.all(acts));
    const last = await context.newPage();
    await openHydrated(last, '/settings');
    const losses = await findLosses(await readBack(last), { origin, whole: [known.saved] });
    broken.push(...losses.map((loss) => `journey ${number}: ${loss}`));
    await last.close();
  }
  await context.close();
  return broken;
}

/** How many of our pages there are before this one; none where the page gives way to another just now. */
const placeInHistory = (page: Page) =>
  page.evaluate(() => window.navigation.currentEntry?.index ?? 0).catch(() => 0);

async function takeStep(
  page: Page,
  gateway: Gateway,
  { taken, known }: { taken: Step; known: Known },
) {
  const context = page.context();
  gateway.mend();
  await setOffline(context, false);
  const cutting = setTimeout(() => {
    if (taken.cut === null) return;
    gateway.fail(taken.cut.way);
    // The page may be gone by then.
    if (taken.cut.isNoticed) setOffline(context, true).catch(() => undefined);
  }, taken.cut?.after);
  const flow = flowOf(taken);
  const started = performance.now();
  const acted = flow.act(page, known).catch(() => undefined);
  const seen = await watch(page, { flow, fault: CUT, known, started, usual: 1_000 });
  clearTimeout(cutting);
  return { ...seen, acted };
}

function flowOf({ to, how }: Step): Flow {
  const addressOf = ({ opened, saved, unseen }: Known) =>
    ({
      front: '/',
      feed: FEED,
      opened: articleUrl(opened),
      'saved story': articleUrl(saved),
      unseen: articleUrl(unseen),
      saved: savedUrl(),
    })[to];
  return {
    name: to,
    isStored: false,
    ...(how === 'press' && { from: () => '/' }),
    ...(how !== 'back' && { to: addressOf }),
    content: () => ({ selector: 'main h1, main h2, main h3' }),
    async act(page, known) {
      if (how === 'back') return page.goBack({ waitUntil: 'commit' });
      if (how === 'press' && (await press(page, addressOf(known)))) return undefined;
      return page.goto(addressOf(known), { waitUntil: 'commit' });
    },
  };
}

/** Presses a link where it is in the page at that moment; resolves with whether there was one. A page may give way to another at any time: what was looked for first and pressed then would be waited for there. */
const press = (page: Page, href: string) =>
  page
    .evaluate((selector) => {
      const links = document.querySelectorAll<HTMLElement>(selector);
      const link = [...links].find((one) => one.checkVisibility());
      link?.click();
      return link !== undefined;
    }, `main a[href="${href}"]`)
    .catch(() => false);
