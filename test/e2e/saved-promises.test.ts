import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SAVED_CACHE } from '../../src/shared/saved-cache.ts';
import { holdSweep, refuseCache } from '../support/disturb-device.ts';
import { holdRequests } from '../support/hold-requests.ts';
import { isMending, isWaiting } from '../support/is-mending.ts';
import { noteBars } from '../support/note-bars.ts';
import { openHydrated } from '../support/open-hydrated.ts';
import { readBack } from '../support/read-back.ts';
import { withSavingNewsroom } from '../support/with-saving-newsroom.ts';

const paper = withSavingNewsroom();

/** What `paper` opens, its device, and how to open another page there. */
async function open() {
  const opened = await paper.open();
  const context = opened.page.context();
  const openNext = async (next = '/latest') => {
    const page = await context.newPage();
    await openHydrated(page, next);
    return page;
  };
  return { ...opened, context, openNext };
}
const saveButton = (page: Page, id: number) =>
  page.getByRole('button', { name: `Save: Headline ${id}` });
const isPressed = (page: Page, id: number) => saveButton(page, id).getAttribute('aria-pressed');
const said = (page: Page, text: string) =>
  page.getByRole('status').getByText(text).waitFor({ state: 'attached' });
const filesKept = async (page: Page) => Object.keys((await readBack(page)).files);
const slugsKept = async (page: Page) => (await readBack(page)).stories.map(({ slug }) => slug);

/** Saves a story, and waits for its pictures. */
async function save(page: Page, id: number) {
  const count = (await filesKept(page)).length;
  await saveButton(page, id).click();
  await said(page, 'Saved on this device.');
  await expect.poll(() => filesKept(page)).toHaveLength(count + 2);
}

describe('a Save button', () => {
  it('says what is kept after a page that was killed before it removed anything', async () => {
    const { page, context, openNext } = await open();
    await save(page, 1);
    const killed = await openNext();
    await context.route('**/press-save-*.js', () => {});
    await saveButton(killed, 1).click();
    await expect.poll(() => isPressed(killed, 1)).toBe('false');
    await killed.close();
    await page.close();
    await context.unrouteAll();

    const next = await openNext();

    await expect.poll(() => isPressed(next, 1)).toBe('true');
  });

  it('says what is kept where the browser has lost the list that it goes by', async () => {
    const { page, openNext } = await open();
    await save(page, 1);
    await page.evaluate(() => localStorage.clear());
    await page.close();

    const next = await openNext();

    await expect.poll(() => isPressed(next, 1)).toBe('true');
  });

  it('removes in the list of what is saved, whatever the list that buttons go by says', async () => {
    const { page, openNext } = await open();
    await save(page, 1);
    const next = await openNext('/saved');
    const remove = next.getByRole('button', { name: 'Remove: Headline 1' });
    await remove.waitFor();
    await expect.poll(() => isMending(next)).toBe(false);
    await next.evaluate(() => {
      window.addEventListener('storage', () => {
        document.documentElement.setAttribute('data-heard', '');
      });
    });
    await page.evaluate(() => localStorage.clear());
    await next.locator('html[data-heard]').waitFor();

    await remove.click();

    await said(next, 'Removed.');
    expect(await slugsKept(next)).toEqual([]);
  });
});

describe('a removal', () => {
  it('ends the saving that was begun before it', async () => {
    const { page } = await open();
    const requests = holdRequests(page);
    await requests.route('**/api/articles/story-1', 'hold');
    const asked = page.waitForRequest('**/api/articles/story-1');
    await saveButton(page, 1).click();
    await asked;
    await saveButton(page, 1).click();
    await said(page, 'Removed.');

    await requests.unroute();
    await save(page, 2);

    expect(await slugsKept(page)).toEqual(['story-2']);
    expect(await isPressed(page, 1)).toBe('false');
  });

  it('is the last that is said of a story that then does not come', async () => {
    const { page, context, takeProblems } = await open();
    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    await context.route('**/api/articles/story-1', async (route) => {
      await released;
      await route.abort();
    });
    await saveButton(page, 1).click();
    await saveButton(page, 1).click();
    await said(page, 'Removed.');
    await page.evaluate(noteBars);

    release();
    await page.waitForEvent('requestfailed');
    await save(page, 2);

    expect(await page.evaluate(() => window.bars)).toEqual(['Saved on this device.']);
    await takeProblems();
  });

  it('is not undone by a repair that was begun before it', async () => {
    const { page, context, openNext, takeProblems } = await open();
    await save(page, 3);
    await context.setOffline(true);
    for (const id of [1, 2]) {
      await saveButton(page, id).click();
      await expect.poll(async () => (await readBack(page)).wanted).toHaveLength(id);
    }
    await takeProblems();
    await page.close();
    await context.setOffline(false);
    const requests = holdRequests(page);
    await requests.route('**/api/articles/story-1', 'hold');
    const asked = context.waitForEvent('request', (each) => each.url().endsWith('/story-1'));
    const next = await openNext();
    await asked;
    await saveButton(next, 2).click();
    await said(next, 'Removed.');

    await requests.unroute();

    await expect.poll(() => isMending(next)).toBe(false);
    const { wanted } = await readBack(next);
    expect([...(await slugsKept(next)), ...wanted]).toEqual(['story-1', 'story-3']);
    expect(await isPressed(next, 2)).toBe('false');
  });

  it('of the last story lets go of its pictures, also where its page is closed at once', async () => {
    const { page, openNext } = await open();
    await save(page, 1);

    await saveButton(page, 1).click();
    await said(page, 'Removed.');
    expect(await filesKept(page)).toHaveLength(2);
    await page.close();
    const next = await openNext();

    await expect.poll(() => filesKept(next)).toEqual([]);
  });

  it('that is taken back finds its pictures there, and asks for none', async () => {
    const { page } = await open();
    await save(page, 1);
    await saveButton(page, 1).click();
    await said(page, 'Removed.');
    const asked: string[] = [];
    page.on('request', (request) => {
      // Code that comes once a page is idle may come only now.
      if (!request.url().includes('/assets/')) asked.push(request.url());
    });

    await page.getByRole('button', { name: 'Undo' }).click();

    await expect
      .poll(async () => (await readBack(page)).stories.map(({ pictures }) => pictures.length))
      .toEqual([2]);
    expect(await filesKept(page)).toHaveLength(2);
    expect(asked).toEqual([]);
  });
});

describe('pictures', () => {
  it('that come while others are swept are never swept themselves', async () => {
    const { page, context, openNext } = await open();
    await save(page, 1);
    const sweeping = await context.newPage();
    await sweeping.addInitScript(holdSweep);
    await openHydrated(sweeping, '/latest');
    await sweeping.waitForFunction(() => window.sweep?.isHeld);
    await saveButton(page, 2).click();
    await expect
      .poll(async () => (await filesKept(page)).length === 4 || (await isWaiting(page)))
      .toBe(true);

    await sweeping.evaluate(() => window.sweep?.release());
    await expect.poll(() => isMending(sweeping)).toBe(false);

    expect(await sweeping.evaluate(() => window.sweep?.deleted)).toEqual([]);
    const shelf = await openNext('/saved');
    await expect.poll(() => filesKept(shelf)).toHaveLength(4);
  });

  it('that the browser will not keep are said to be missing, and had once it does', async () => {
    const { page, openNext } = await open();
    await page.addInitScript(refuseCache, SAVED_CACHE);
    await openHydrated(page, '/latest');

    await saveButton(page, 1).click();

    await said(page, 'Saved without all of its pictures.');
    await openHydrated(page, '/saved');
    await page.getByText('2 pictures are still to come').waitFor();
    await page.close();
    const next = await openNext('/saved');
    await expect.poll(() => filesKept(next)).toHaveLength(2);
    await next.getByText('2 pictures are still to come').waitFor({ state: 'detached' });
  });

  it('do not keep a text from being had where the browser will not keep them', async () => {
    const { page, context, takeProblems } = await open();
    await page.addInitScript(refuseCache, SAVED_CACHE);
    await openHydrated(page, '/latest');
    await saveButton(page, 1).click();
    await said(page, 'Saved without all of its pictures.');
    await context.setOffline(true);
    await saveButton(page, 2).click();
    await said(page, 'Saved as soon as there is a connection.');
    await takeProblems();

    await context.setOffline(false);

    await expect.poll(() => slugsKept(page)).toEqual(['story-1', 'story-2']);
  });
});
