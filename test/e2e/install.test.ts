import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeFaults } from '../support/axe-faults.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { openHydrated } from '../support/open-hydrated.ts';
import { seemToBe } from '../support/seem-to-be.ts';

const origin = inject('origin');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('the offer to install', () => {
  it('stands over a list without moving it, or hiding what is in its way from axe', async () => {
    const { page } = await openPage(browser, { origin });
    await page.addInitScript(() => localStorage.setItem('dateline.install', 'due'));
    await openHydrated(page, '/latest');
    const card = page.getByRole('article').first();
    const before = await card.boundingBox();

    const isKept = await page.evaluate(() => {
      const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
        prompt: () => Promise.resolve(Object.assign(window, { asked: true })),
      });
      return !dispatchEvent(event);
    });
    const take = page.getByRole('button', { name: /^Install/ });
    await take.waitFor();

    expect(isKept).toBe(true);
    expect(await card.boundingBox()).toEqual(before);
    expect(await axeFaults(page)).toEqual([]);
    await take.click();
    await expect.poll(() => take.count()).toBe(0);
    expect(await page.evaluate(() => Reflect.get(window, 'asked'))).toBe(true);
  });

  it('is, on an iPhone, a sheet that says how', async () => {
    const { page } = await openPage(browser, { origin });
    await seemToBe(page, { standalone: false, maxTouchPoints: 5 });
    await page.addInitScript(() => localStorage.setItem('dateline.install', 'due'));
    await openHydrated(page, '/latest');

    await page.getByRole('button', { name: 'Add to the home screen' }).click();
    const sheet = page.getByRole('dialog', { name: 'Add to the home screen' });
    await sheet.waitFor();

    expect(await axeFaults(page)).toEqual([]);
    expect(await sheet.getByRole('listitem').count()).toBe(3);
    await page.keyboard.press('Escape');
    await expect.poll(() => sheet.count()).toBe(0);
  });
});
