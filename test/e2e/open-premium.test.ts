import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { articleUrl } from '../../src/shared/page-urls.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { ENGLISH } from '../support/listening-newsroom.ts';
import { end, listen, wordsOn } from '../support/listening-page.ts';
import { openHydrated } from '../support/open-hydrated.ts';
import { scriptSpeech } from '../support/scripted-speech.ts';
import { scrollEnded } from '../support/scroll.ts';
import { signIn, SUBSCRIBER } from '../support/sign-in.ts';

const origin = inject('origin');
const STORY = articleUrl('five-ships-and-a-promise');
/** The first words of its last paragraph. */
const LAST = 'There is one consolation.';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A premium story in full, as who has subscribed sees it. */
async function openWhole() {
  const { page } = await openPage(browser, { origin });
  const context = page.context();
  await signIn(context, origin, SUBSCRIBER);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => localStorage.setItem('dateline.subscriber', '1'));
  await page.addInitScript(scriptSpeech, [ENGLISH]);
  await openHydrated(page, STORY);
  await last(page).waitFor();
  return page;
}

const last = (page: Page) => page.getByText(LAST);

describe('a premium story that is open', () => {
  it('shows its pictures large, in the viewer', async () => {
    const page = await openWhole();
    const name = /^Enlarge: A chart of/;

    await page.getByRole('link', { name }).press('Enter');
    const picture = page.getByRole('dialog').getByRole('img');
    await picture.waitFor();
    await picture.evaluate((image: HTMLImageElement) => image.decode());
    const source = await picture.evaluate((image: HTMLImageElement) => image.currentSrc);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    expect(source).toContain('/api/private/media/');
    expect(await page.getByRole('link', { name }).isVisible()).toBe(true);
  });

  it('is read out to its end', async () => {
    const page = await openWhole();

    await listen(page);
    await end(page);

    expect(await wordsOn(page)).toContain(LAST);
  });

  it('is printed to its end, and without a gate', async () => {
    const page = await openWhole();

    await page.emulateMedia({ media: 'print' });

    expect(await last(page).isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: 'Subscribe', exact: true }).count()).toBe(0);
  });

  it('gives its words to be quoted', async () => {
    const page = await openWhole();
    await last(page).scrollIntoViewIfNeeded();

    await last(page).evaluate((paragraph) => {
      const words = paragraph.firstChild as Text;
      getSelection()?.setBaseAndExtent(words, 0, words, 'There is one consolation'.length);
    });
    await page.getByRole('button', { name: 'Copy quote' }).click();
    await page.getByText('Copied.').waitFor();

    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^“There is one consolation”/);
  });

  it('is where it was when it is loaded again far down', async () => {
    const page = await openWhole();
    await last(page).scrollIntoViewIfNeeded();
    await scrollEnded(page);
    const place = () =>
      last(page).evaluate((paragraph) => Math.round(paragraph.getBoundingClientRect().top));
    const before = await place();

    await page.reload();
    await last(page).waitFor();
    await scrollEnded(page);

    expect(Math.abs((await place()) - before)).toBeLessThanOrEqual(1);
  });
});
