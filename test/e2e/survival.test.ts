import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { DEVICE_CACHES } from '../../src/shared/device-caches.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { openGateway } from '../support/open-gateway.ts';
import { openHydrated } from '../support/open-hydrated.ts';
import { findLosses, readBack } from '../support/read-back.ts';
import { aSavingNewsroom } from '../support/saving-newsroom.ts';
import { surviveUpdates } from '../support/survive-updates.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A device with a worker that reads a newsroom of three stories through a gateway. */
async function aReader() {
  const newsroom = await aSavingNewsroom();
  const gateway = await openGateway(newsroom.origin);
  onTestFinished(async () => {
    gateway.close();
    await newsroom.stop();
  });
  const opened = await openPage(browser, { origin: gateway.origin, worker: true });
  await openHydrated(opened.page, '/latest');
  await opened.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const save = async (id: number) => {
    await opened.page.getByRole('button', { name: `Save: Headline ${id}` }).click();
    await opened.page
      .getByRole('status')
      // A picture that does not come may be told of at once.
      .getByText(/^Saved (?:on this device|without all of its pictures)\./)
      .waitFor({ state: 'attached' });
  };
  return { ...opened, origin: newsroom.origin, gateway, save };
}

/** Milliseconds: builds are made and browsers started, a dozen of each. */
const LONG = 120_000;

test(
  'of ten saved stories nothing is lost by updates, a full device, a browser that is killed, or a former version',
  async () => {
    const losses = await surviveUpdates(
      ['killed in mid-save', 'full', 'killed in mid-update', 'rolled back'],
      { stories: 10 },
    );

    expect(losses).toEqual([]);
  },
  LONG,
);

test('a picture that does not come is missing: the device has it in another width, and that is not it', async () => {
  const { page, origin, gateway, save, takeProblems } = await aReader();
  const small = /\/media\/picture-1-.*\/240\.avif$/;
  gateway.fail('down', /\/media\/picture-1-.*\/480\.avif$/);

  await save(1);
  await expect
    .poll(async () => Object.keys((await readBack(page)).files))
    .toEqual([expect.stringMatching(small)]);
  const { stories } = await readBack(page);
  const losses = await findLosses(await readBack(page), { origin, whole: ['story-1'] });

  expect(stories.flatMap(({ pictures }) => pictures)).toEqual([expect.stringMatching(small)]);
  expect(losses).toEqual([expect.stringMatching(/^story-1 misses .*480\.avif$/)]);
  await takeProblems();
});

test('control: what is gone, cut off or another’s is told', async () => {
  const { page, origin, save } = await aReader();
  await save(1);
  await expect.poll(async () => Object.keys((await readBack(page)).files)).toHaveLength(2);
  const whole = ['story-1', 'story-2'];
  const told = async () => findLosses(await readBack(page), { origin, whole });

  const atFirst = await told();
  await page.evaluate(async (name) => {
    const cache = await caches.open(name);
    const [one, other] = await cache.keys();
    const bytes = (await (await cache.match(one ?? ''))?.blob())?.slice(0, -1);
    await cache.put(one ?? '', new Response(bytes));
    await cache.delete(other ?? '');
  }, DEVICE_CACHES.saved);

  expect(atFirst).toEqual(['story-2 is gone']);
  expect((await told()).map((loss) => loss.replace(/\/media.*\.avif/, 'a file'))).toEqual(
    expect.arrayContaining([
      'story-2 is gone',
      'story-1 says that it has a file, and has not',
      'story-1 has other bytes at a file',
    ]),
  );
});
