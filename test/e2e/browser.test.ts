import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { execFile } from 'node:child_process';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, openPage } from '../support/browser.ts';
import { unpackChromium } from '../support/unpack-chromium.ts';

let browser: Browser;
let origin: string;
const server = createServer((request, response) => {
  const body = PAGES[request.url ?? ''];
  response.statusCode = body === undefined ? 404 : 200;
  response.setHeader('content-type', 'text/html');
  response.setHeader('content-security-policy', "script-src 'unsafe-inline'; style-src 'none'");
  response.end(`<!doctype html><title>Page</title><link rel="icon" href="data:,">${body}`);
});

const PAGES: Record<string, string> = {
  '/quiet': '<p>Nothing is wrong here.</p>',
  '/console': `<script>console.error('said aloud')</script>`,
  '/exception': `<script>throw new Error('thrown')</script>`,
  '/style': '<p style="color: red">Red</p>',
  '/foreign': '<img src="http://127.0.0.1:9/picture.jpg" alt="">',
  '/missing-picture': '<img src="/nothing.jpg" alt="">',
};

beforeAll(async () => {
  await promisify((done: () => void) => server.listen(0, '127.0.0.1', done))();
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  server.close();
});

test('a page without fault has no problems', async () => {
  const { page, takeProblems } = await openPage(browser, { origin });

  await page.goto('/quiet');

  expect(await takeProblems()).toEqual([]);
});

test.each([
  ['/console', /^console error: said aloud/],
  ['/exception', /^exception: Error: thrown/],
  ['/style', /^policy violation: style-src-attr inline/],
  ['/foreign', /^request to another host: http:\/\/127\.0\.0\.1:9\//],
  ['/missing-picture', /^console error: Failed to load resource.* 404/],
])('the fault of %s is a problem', async (path, problem) => {
  const { page, takeProblems } = await openPage(browser, { origin });

  await page.goto(path);

  expect(await takeProblems()).toContainEqual(expect.stringMatching(problem));
});

test('a page that is answered with 404 is no problem by itself', async () => {
  const { page, takeProblems } = await openPage(browser, { origin });

  const answer = await page.goto('/not-there');

  expect(answer?.status()).toBe(404);
  expect(await takeProblems()).toEqual([]);
});

test('the browser of the npm package brings every library that a minimal Linux lacks', async () => {
  const { executablePath, environment } = await unpackChromium();

  const { stdout } = await promisify(execFile)('ldd', [executablePath], {
    env: { ...process.env, ...environment },
  });

  const elsewhere = [...stdout.matchAll(/^\s*(\S+) => (.+) \(/gm)]
    .filter(([, , path]) => !path?.startsWith(environment.LD_LIBRARY_PATH))
    .map(([, name]) => name?.split('.')[0]);
  expect(stdout).not.toContain('not found');
  // The C library's own, which Node needs as well.
  expect(['libdl', 'libpthread', 'libm', 'libgcc_s', 'libc']).toEqual(
    expect.arrayContaining(elsewhere),
  );
});
