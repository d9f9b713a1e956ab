import * as fc from 'fast-check';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { DEVICE_CACHES } from '../../src/shared/device-caches.ts';
import { DEVICE_DATABASE } from '../../src/shared/device-stores.ts';
import { evict, upgrade } from './disturb-device.ts';
import { openHydrated } from './open-hydrated.ts';
import { readBack } from './read-back.ts';

export const STORY_IDS = [1, 2, 3];

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
/** What a reader and a device may do, in any order. */
export const anySavingSteps = fc.array(step, { minLength: 1, maxLength: 10 });
export type Step = ReturnType<typeof step.generate>['value'];

const buttonOf = (page: Page, id: number) =>
  page.getByRole('button', { name: `Save: Headline ${id}` });

/** Whether the button of each story says that it is saved. */
export const buttonsOf = (page: Page) =>
  Promise.all(STORY_IDS.map((id) => buttonOf(page, id).getAttribute('aria-pressed')));

/** Presses a button; resolves with whether it promised to save. */
const pressOn = (button: Locator) =>
  button.evaluate((element: HTMLElement) => {
    const isPromised = element.getAttribute('aria-pressed') === 'false';
    element.click();
    return isPromised;
  });

/** In a page: takes back what was said last, where it can be; resolves with whether it could. In one step, since what comes late, such as that pictures are missing, is said by the same bar, whose button then leads elsewhere. */
function pressUndo() {
  const taking = Array.from(document.querySelectorAll('button')).find(
    (button) => button.textContent === 'Undo',
  );
  taking?.click();
  return taking !== undefined;
}

/** A reader, and the set of stories that they saved. */
export async function aSavingReader(context: BrowserContext) {
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
    if (last === undefined || !(await page.evaluate(pressUndo))) return;
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
