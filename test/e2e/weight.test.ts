import { brotliCompressSync } from 'node:zlib';
import type { Browser, Request } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser, openPage } from '../support/browser.ts';
import { openHydrated, showEveryPicture } from '../support/open-hydrated.ts';
import { findPageKinds } from '../support/page-kinds.ts';

const origin = inject('origin');
const KB = 1000;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test.for(['category', 'article', 'premium article'])(
  'the page of kind %s loads at most 120 kB of script, 12 kB of style and 20 kB of HTML, compressed',
  async (kind) => {
    const kinds = await findPageKinds(origin);
    const path = kinds.find((one) => one.kind === kind)?.path ?? '';
    const { page } = await openPage(browser, { origin });
    const requests: Request[] = [];
    page.on('requestfinished', (request) => requests.push(request));

    await openHydrated(page, path);
    await showEveryPicture(page);
    const sheets = await page.locator('style').allTextContents();

    const scripts = requests.filter((request) => request.resourceType() === 'script');
    const documents = requests.filter((request) => request.resourceType() === 'document');
    const linkedSheets = requests.filter((request) => request.resourceType() === 'stylesheet');
    const inlineStyle = brotliCompressSync(sheets.join('')).length;
    expect(scripts.length).toBeGreaterThan(0);
    expect(documents).toHaveLength(1);
    expect(await encodings([...scripts, ...documents])).toEqual(new Set(['br']));
    expect(await bytes(scripts)).toBeLessThanOrEqual(120 * KB);
    expect(inlineStyle + (await bytes(linkedSheets))).toBeLessThanOrEqual(12 * KB);
    expect(await bytes(documents)).toBeLessThanOrEqual(20 * KB);
  },
);

test('an article leaves the list of a feed to feeds', async () => {
  const kinds = await findPageKinds(origin);
  const scriptsOf = async (kind: string) => {
    const { page } = await openPage(browser, { origin });
    const names: string[] = [];
    page.on('request', (request) => names.push(request.url()));
    await openHydrated(page, kinds.find((one) => one.kind === kind)?.path ?? '');
    return names.filter((name) => /\/feed-.+\.js$/.test(name));
  };

  expect(await scriptsOf('category')).toHaveLength(1);
  expect(await scriptsOf('article')).toEqual([]);
});

async function bytes(requests: Request[]) {
  const sizes = await Promise.all(requests.map((request) => request.sizes()));
  return sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
}

async function encodings(requests: Request[]) {
  const answers = await Promise.all(requests.map((request) => request.response()));
  return new Set(answers.map((answer) => answer?.headers()['content-encoding']));
}
