import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FRAME_HOSTS } from '../../src/shared/block-frame.ts';
import { compileArticle } from '../../src/server/source/article-html/compile-article.ts';
import { FILM_EMBEDS } from '../server/source/article-html/film-embeds.ts';
import { OTHER_EMBEDS } from '../server/source/article-html/other-embeds.ts';
import { POST_EMBEDS } from '../server/source/article-html/post-embeds.ts';
import { references } from '../server/source/article-html/references.ts';
import { aStore, type TestStore } from '../support/a-store.ts';
import { aStory } from '../support/a-story.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { openHydrated, showEveryPicture } from '../support/open-hydrated.ts';
import { serveApp } from '../support/serve-app.ts';

/** One embed of each provider. */
const FORMS = [...FILM_EMBEDS, ...POST_EMBEDS, ...OTHER_EMBEDS].flatMap(({ markup }) =>
  Object.values(markup).slice(0, 1),
);

let browser: Browser;
let newsroom: TestStore;
let server: Awaited<ReturnType<typeof serveApp>>;
beforeAll(async () => {
  const body = compileArticle(FORMS.map(({ html }) => html).join('\n'), references);
  newsroom = aStore({ stories: [aStory({ slug: 'embeds', body })] });
  server = await serveApp(newsroom.store);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  newsroom.close();
});

/** Opens the story; what it asks of other hosts is answered here. */
async function openStory({ answer = '<p>A player</p>', javaScriptEnabled = true } = {}) {
  const opened = await openPage(browser, { origin: server.origin, javaScriptEnabled });
  await opened.page.route(
    ({ origin }) => origin !== server.origin,
    (route) => route.fulfill({ contentType: 'text/html', body: answer }),
  );
  return opened;
}

const loadButtons = (page: Page) => page.getByRole('button', { name: /^Load from / });

test('reading a story to its end asks nothing of the sites that it shows something of', async () => {
  const { page, takeProblems } = await openStory();
  await openHydrated(page, '/article/embeds');

  await showEveryPicture(page);

  expect(await loadButtons(page).count()).toBe(FORMS.length);
  expect(await page.locator('iframe').count()).toBe(0);
  expect(await takeProblems()).toEqual([]);
});

test('each player comes into the page when it is asked for, and has the focus', async () => {
  const { page, takeProblems } = await openStory();
  await openHydrated(page, '/article/embeds');

  const focused: (string | null)[] = [];
  for (const { src } of FORMS) {
    await loadButtons(page).first().click();
    await page.frameLocator(`iframe[src="${src}"]`).getByText('A player').waitFor();
    focused.push(await page.evaluate(() => document.activeElement?.getAttribute('src') ?? null));
  }

  const asked = FORMS.map(({ src }) => src);
  expect(new Set(asked.map((src) => new URL(src).host))).toEqual(new Set(FRAME_HOSTS));
  expect(focused).toEqual(asked);
  expect(await takeProblems()).toEqual(asked.map((src) => `request to another host: ${src}`));
});

test('a player reaches nothing of the page around it', async () => {
  const answer = `<p id="tried"></p><script>
    try { tried.textContent = 'read ' + parent.document.title } catch { tried.textContent = 'shut out' }
    try { top.location = 'https://hostile.example/' } catch {}
  </script>`;
  const { page, takeProblems } = await openStory({ answer });
  await openHydrated(page, '/article/embeds');

  await loadButtons(page).first().click();
  await page.frameLocator('iframe').getByText('shut out').waitFor();

  expect(new URL(page.url()).pathname).toBe('/article/embeds');
  const problems = await takeProblems();
  expect(problems).not.toContain('request to another host: https://hostile.example/');
});

test.each([
  ['Datawrapper', '{ "datawrapper-height": { aBc12: 517 } }'],
  [
    'X',
    '{ "twttr.embed": { method: "twttr.private.resize", params: [{ width: 300, height: 517 }] } }',
  ],
  ['Instagram', 'JSON.stringify({ type: "MEASURE", details: { height: 517 } })'],
  ['Flourish', 'JSON.stringify({ sender: "Flourish", method: "resize", height: 517 })'],
])('what %s shows is as high as it says', async (provider, message) => {
  const answer = `<script>parent.postMessage(${message}, '*')</script>`;
  const { page, takeProblems } = await openStory({ answer });
  await openHydrated(page, '/article/embeds');
  const card = page.locator('figure', {
    has: page.getByRole('link', { name: `See this on ${provider}` }),
  });

  await card.getByRole('button').click();

  const frame = card.locator('iframe');
  await expect.poll(async () => (await frame.boundingBox())?.height).toBe(517);
  expect(await takeProblems()).toHaveLength(1);
});

test('without script there is no button that could do nothing, but the way there', async () => {
  const { page } = await openStory({ javaScriptEnabled: false });

  await page.goto('/article/embeds');

  expect(await loadButtons(page).count()).toBe(0);
  expect(await page.getByRole('link', { name: /^See this on / }).count()).toBe(FORMS.length);
});
