import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { feedApiUrl } from '../../src/shared/api-urls.ts';
import type { Feed } from '../../src/shared/feed.ts';
import { articleUrl, feedUrl } from '../../src/shared/page-urls.ts';
import { openHydrated } from '../support/open-hydrated.ts';
import { launchWhole } from './whole-browser.ts';

const origin = inject('origin');
let browser: BrowserContext;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ browser, close } = await launchWhole(origin));
});
afterAll(() => close());

describe('the browser itself', () => {
  it('finds nothing that keeps pages from being installed, and nothing to say of the manifest', async () => {
    const page = await browser.newPage();
    await openHydrated(page, '/');

    expect(await judgement(page)).toEqual({ errors: [], warnings: [], name: 'The Strait Courier' });
    await page.close();
  });

  it.each([
    ['no icons', { icons: [] }, ['manifest-missing-suitable-icon', 'no-acceptable-icon']],
    ['an icon that is not there', { icons: [anIcon('/icons/none.png')] }, ['no-acceptable-icon']],
    ['no window of its own', { display: 'browser' }, ['manifest-display-not-supported']],
  ])('would find %s', async (_, changed, errors) => {
    const page = await browser.newPage();
    await change(page, changed);
    await openHydrated(page, '/');

    expect(await judgement(page)).toMatchObject({ errors });
    await page.close();
  });

  it('would have something to say of a start elsewhere', async () => {
    const page = await browser.newPage();
    await change(page, { start_url: 'https://elsewhere.example/' });
    await openHydrated(page, '/');

    expect((await judgement(page)).warnings).toEqual([expect.stringContaining('start_url')]);
    await page.close();
  });
});

describe('the application', () => {
  it('is offered when the browser would install it, after three stories', async () => {
    const page = await browser.newPage();
    for (const slug of await freeStories(3)) {
      await openHydrated(page, articleUrl(slug));
      const opened = () => page.evaluate(() => localStorage.getItem('dateline.history.1'));
      await expect.poll(opened).toContain(slug);
    }

    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Latest' })
      .click();

    await page.getByRole('button', { name: /^Install/ }).waitFor();
    await page.close();
  });

  it('stands in a window of its own, has its own way back, and is not reloaded by a pull', async () => {
    const page = await installed();

    await page.getByRole('link', { name: 'All sections' }).click();
    await page.getByRole('button', { name: 'Back' }).click();
    await page.waitForURL('/');

    const { standsAlone, overscroll } = await page.evaluate(() => ({
      standsAlone: matchMedia('(display-mode: standalone)').matches,
      overscroll: getComputedStyle(document.documentElement).overscrollBehaviorY,
    }));
    expect({ standsAlone, overscroll }).toEqual({ standsAlone: true, overscroll: 'contain' });
    expect(await page.getByRole('button', { name: /^Install/ }).count()).toBe(0);
    await page.close();
  });

  it('goes in its window, without a reload, to what a shortcut opens, and stays where it is when its icon is pressed', async () => {
    const page = await installed();
    await page.getByRole('link', { name: 'All sections' }).click();
    await page.getByRole('heading', { level: 1, name: 'Sections' }).waitFor();
    await page.evaluate(() => Object.assign(window, { same: true }));

    await launch('/');
    await launch(feedUrl({ kind: 'latest' }));
    await page.getByRole('heading', { level: 1, name: 'Latest stories' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Sections' }).waitFor();

    expect(await page.evaluate(() => Reflect.get(window, 'same'))).toBe(true);
    await Promise.all([page.waitForResponse(/\/installed-app-/), page.reload()]);
    await page.locator('body > header time').first().waitFor();
    expect(page.url()).toBe(`${origin}/sections`);
    await page.close();
  });
});

async function freeStories(count: number): Promise<string[]> {
  const answer = await fetch(origin + feedApiUrl({ kind: 'latest' }, { access: 'free' }));
  const { items } = (await answer.json()) as Feed;
  return items.slice(0, count).map(({ slug }) => slug);
}

/** The window of the application, newly installed. */
async function installed(): Promise<Page> {
  const page = await browser.newPage();
  await openHydrated(page, '/');
  const devTools = await browser.newCDPSession(page);
  const manifestId = `${origin}/`;
  await devTools.send('PWA.install', { manifestId });
  await devTools.send('PWA.changeAppUserSettings', { manifestId, displayMode: 'standalone' });
  await page.goto('about:blank');
  const [window] = await Promise.all([browser.waitForEvent('page'), launch('/')]);
  await page.close();
  await openHydrated(window, '/');
  return window;
}

/** As the system does when the icon, a shortcut or a link is pressed. */
async function launch(path: string) {
  const devTools = await browser.newCDPSession(browser.pages()[0]!);
  await devTools.send('PWA.launch', { manifestId: `${origin}/`, url: origin + path });
}

const anIcon = (src: string) => ({ src, sizes: '512x512', type: 'image/png', purpose: 'any' });

/** What the browser thinks of the page as an application. */
async function judgement(page: Page) {
  const devTools = await browser.newCDPSession(page);
  const { installabilityErrors } = await devTools.send('Page.getInstallabilityErrors');
  const { errors, data } = await devTools.send('Page.getAppManifest');
  return {
    errors: installabilityErrors.map(({ errorId }) => errorId),
    warnings: errors.map(({ message }) => message),
    name: (JSON.parse(data ?? '{}') as { name?: string }).name,
  };
}

/** Has a page get the manifest with something else in it. */
async function change(page: Page, changed: object) {
  await page.route('**/manifest.webmanifest', async (route) => {
    const manifest = (await (await route.fetch()).json()) as object;
    await route.fulfill({ json: { ...manifest, ...changed } });
  });
}
