import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openHydrated } from '../support/open-hydrated.ts';
import { withSavingNewsroom } from '../support/with-saving-newsroom.ts';

const paper = withSavingNewsroom();
const { open } = paper;
const saveButton = (page: Page, id: number) =>
  page.getByRole('button', { name: `Save: Headline ${id}` });
const status = (page: Page, text: string) => page.getByRole('status').getByText(text);
const shelf = (page: Page) => page.getByRole('main').getByRole('listitem');
const missing = (page: Page) => page.getByText(/pictures? (?:is|are) still to come/);

/** Saves stories from the list, each until it is said that it is. */
async function save(page: Page, ...ids: number[]) {
  for (const id of ids) {
    await saveButton(page, id).click();
    await status(page, 'Saved on this device.').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Dismiss' }).click();
  }
}

/** Names of the files that are kept, and what each is. */
const filesKept = (page: Page) =>
  page.evaluate(async () => {
    const cache = await caches.open('dateline.saved');
    const answers = await Promise.all((await cache.keys()).map((request) => cache.match(request)));
    return answers.map((answer) => answer?.headers.get('content-type'));
  });

/** A device that has one story whole, and no room for another until some is made. */
async function openFullDevice() {
  const { page } = await open();
  await save(page, 1);
  await expect.poll(() => filesKept(page)).toHaveLength(2);
  const devTools = await page.context().newCDPSession(page);
  const { origin } = paper.newsroom;
  await devTools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  const makeRoom = () => devTools.send('Storage.overrideQuotaForOrigin', { origin });
  return { page, makeRoom };
}

describe('a story that is saved', () => {
  it('is kept with its pictures, and opens without a connection', async () => {
    const { page, takeProblems } = await open();
    await save(page, 1, 2);

    await openHydrated(page, '/saved');
    await expect.poll(() => filesKept(page)).toEqual(Array(4).fill('image/avif'));
    expect(await shelf(page).count()).toBe(2);
    // What is opened first brings the code for it.
    const all = page.waitForResponse(/article-follow/);
    await page.getByRole('link', { name: 'Headline 2' }).click();
    await all;
    await page.getByText('Whatever happens at quay 2').waitFor();
    await page.goBack();
    await page.context().setOffline(true);
    await page.getByRole('link', { name: 'Headline 1' }).click();
    await page.getByText('Whatever happens at quay 1').waitFor();

    expect(await saveButton(page, 1).getAttribute('aria-pressed')).toBe('true');
    // Without a service worker, nothing else comes.
    // It asks for what there is no connection for until then.
    await page.close();
    await takeProblems();
  });

  it('is removed with its pictures, unless that is taken back', async () => {
    const { page } = await open();
    await save(page, 1, 2);
    await openHydrated(page, '/saved');
    await expect.poll(() => filesKept(page)).toHaveLength(4);

    await page.getByRole('button', { name: 'Remove: Headline 1' }).click();
    await expect.poll(() => shelf(page).count()).toBe(1);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => shelf(page).count()).toBe(2);
    // Its record says so of all of them until they have been found in the cache.
    await missing(page).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Remove: Headline 2' }).click();
    await status(page, 'Removed.').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Dismiss' }).click();

    await expect.poll(() => filesKept(page)).toHaveLength(2);
    expect(await shelf(page).allInnerTexts()).toEqual([expect.stringContaining('Headline 1')]);
  });

  it('is not kept after all where saving is taken back', async () => {
    const { page } = await open();

    await saveButton(page, 3).click();
    await page.getByRole('button', { name: 'Undo' }).click();

    await status(page, 'Removed.').waitFor({ state: 'attached' });
    expect(await saveButton(page, 3).getAttribute('aria-pressed')).toBe('false');
    await openHydrated(page, '/saved');
    await page.getByText('Nothing is saved here yet.').waitFor();
  });

  it('shows in another tab at once', async () => {
    const { page } = await open();
    const other = await page.context().newPage();
    await openHydrated(other, '/saved');
    await other.getByText('Nothing is saved here yet.').waitFor();

    await save(page, 1);
    await expect.poll(() => shelf(other).count()).toBe(1);
    await other.getByRole('button', { name: 'Remove: Headline 1' }).click();

    await expect.poll(() => saveButton(page, 1).getAttribute('aria-pressed')).toBe('false');
  });

  it('says what is missing when its page dies, and is had the next time', async () => {
    const { page } = await open();
    const context = page.context();
    await saveButton(page, 1).waitFor();
    // Its pictures never come.
    await context.route('**/media/**', () => {});
    await save(page, 1);
    await page.close();
    const next = await context.newPage();
    await openHydrated(next, '/saved');
    await missing(next).waitFor();

    await next.close();
    await context.unrouteAll();
    const last = await context.newPage();
    await openHydrated(last, '/saved');

    await expect.poll(() => filesKept(last)).toHaveLength(2);
    await missing(last).waitFor({ state: 'detached' });
  });

  it('is fetched as soon as there is a connection where it was saved without', async () => {
    const { page, takeProblems } = await open();
    await save(page, 1);
    await page.context().setOffline(true);

    await saveButton(page, 2).click();
    await status(page, 'Saved as soon as there is a connection.').waitFor({ state: 'attached' });
    await takeProblems();
    await page.context().setOffline(false);

    await openHydrated(page, '/saved');
    await expect.poll(() => shelf(page).count()).toBe(2);
    await expect.poll(() => filesKept(page)).toHaveLength(4);
  });

  it('says that there is no room for its pictures where the device is full, and has them once there is', async () => {
    const { page, makeRoom } = await openFullDevice();

    await saveButton(page, 2).click();
    await status(page, 'Saved without all of its pictures').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'See what is saved' }).click();
    await page.getByText('2 pictures are still to come').waitFor();
    expect(await shelf(page).count()).toBe(2);
    expect(await filesKept(page)).toHaveLength(2);
    await makeRoom();
    await openHydrated(page, '/saved');

    await expect.poll(() => filesKept(page)).toHaveLength(4);
  });

  it('is told of in a notice that fits the narrowest screen in text twice as large', async () => {
    const { page } = await openFullDevice();
    await saveButton(page, 2).click();
    await page.getByRole('button', { name: 'See what is saved' }).waitFor();

    await page.setViewportSize({ width: 320, height: 844 });
    const ends = await page.getByRole('complementary', { name: 'Saved' }).evaluate((notice) => {
      document.documentElement.style.fontSize = '200%';
      return [...notice.querySelectorAll('p, button')].map(
        (part) => part.getBoundingClientRect().right,
      );
    });

    expect(ends).toHaveLength(3);
    expect(Math.max(...ends)).toBeLessThanOrEqual(320);
  });
});

describe('what the newsroom does to a saved story', () => {
  it('shows word by word where it corrects it, until the reader has seen that', async () => {
    const { page } = await open();
    await save(page, 1);
    paper.newsroom.edit(1, {
      body: [
        { kind: 'paragraph', children: ['The ferry waits for everybody.'] },
        { kind: 'paragraph', children: ['Whatever happens at quay 1, it leaves.'] },
      ],
    });

    await openHydrated(page, '/article/story-1');
    await page.getByText(/^Corrected since you saved it/).waitFor();
    await page.getByText('What has changed').click();
    expect(await page.getByRole('deletion').allInnerTexts()).toEqual(['nobody.']);
    expect(await page.getByRole('insertion').allInnerTexts()).toEqual(['everybody.']);
    await openHydrated(page, '/saved');
    await page.getByText(/^Corrected since you saved it/).waitFor();
    await page.getByRole('button', { name: 'I have seen it' }).click();

    await page.getByText(/^Corrected since you saved it/).waitFor({ state: 'detached' });
    expect(await shelf(page).innerText()).toContain('Headline 1');
  });

  it('is said of one that it withdrew, which stays until it is removed', async () => {
    const { page, takeProblems } = await open();
    await save(page, 1);
    paper.newsroom.withdraw(1);

    await openHydrated(page, '/saved');
    await page.getByRole('link', { name: 'Headline 1' }).click();

    await page.getByText(/^The newsroom has withdrawn this story/).waitFor();
    await page.getByText('Whatever happens at quay 1').waitFor();
    await page.goBack();
    await shelf(page).waitFor();
    expect(await shelf(page).innerText()).toContain('The newsroom has withdrawn this story');
    await takeProblems();
  });
});

describe('the list', () => {
  it('goes from one device to another, in either form', async () => {
    const { page } = await open();
    await save(page, 1, 3);
    await openHydrated(page, '/saved');

    for (const form of ['JSON', 'OPML']) {
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name: `Export as ${form}` }).click();
      const file = await (await coming).path();
      const { page: elsewhere } = await open('/saved');
      await elsewhere.getByLabel('Import a list').setInputFiles({
        name: `list.${form.toLowerCase()}`,
        mimeType: 'text/plain',
        buffer: await readFile(file),
      });
      await status(elsewhere, '2 stories added.').waitFor();

      expect(await shelf(elsewhere).count()).toBe(2);
    }
  });

  it('says what it cannot read, and loses nothing by it', async () => {
    const { page } = await open();
    await save(page, 1);
    await openHydrated(page, '/saved');
    const bring = (text: string) =>
      page
        .getByLabel('Import a list')
        .setInputFiles({ name: 'list', mimeType: 'text/plain', buffer: Buffer.from(text) });

    await bring('{"stories":');
    await status(page, 'There is no list of stories in this file').waitFor();
    await bring('{"stories":[{"url":"https://elsewhere.example/article/a"}]}');
    await status(
      page,
      'The file names 1 story, but none at an address of this newsroom.',
    ).waitFor();

    expect(await shelf(page).count()).toBe(1);
  });

  it('is searched by headline and put in order', async () => {
    const { page } = await open();
    await save(page, 3, 1, 2);
    await openHydrated(page, '/saved');
    const headlines = () =>
      page
        .getByRole('main')
        .getByRole('heading', { level: 2, name: /Headline/ })
        .allInnerTexts();
    await expect.poll(headlines).toEqual(['Headline 2', 'Headline 1', 'Headline 3']);

    await page.getByLabel('Order').selectOption('Published last');
    expect(await headlines()).toEqual(['Headline 3', 'Headline 2', 'Headline 1']);
    await page.getByLabel('Search in headlines').fill('headLINE 3');
    expect(await headlines()).toEqual(['Headline 3']);
    await page.getByLabel('Search in headlines').fill('nothing');

    await status(page, 'No headline has these words.').waitFor();
  });
});
