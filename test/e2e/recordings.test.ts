import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { Block } from '../../src/shared/block.ts';
import { aStore } from '../support/a-store.ts';
import { aStory } from '../support/a-story.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { openHydrated } from '../support/open-hydrated.ts';
import { serveApp } from '../support/serve-app.ts';

const FILE = 'https://files.example/bell.mp3';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Opens a story with a recording, of a newsroom whose operator names hosts for media. */
async function openStory({ hosts }: { hosts: string }) {
  const recording: Block = {
    kind: 'media',
    medium: 'audio',
    href: FILE,
    caption: ['The bell'],
    playable: true,
  };
  const { store, close } = aStore({ stories: [aStory({ slug: 'bell', body: [recording] })] });
  onTestFinished(close);
  const { origin, stop } = await serveApp(store, { MEDIA_HOSTS: hosts });
  onTestFinished(stop);
  const opened = await openPage(browser, { origin });
  await opened.page.route(FILE, (route) => route.fulfill({ contentType: 'audio/mpeg', body: '' }));
  await openHydrated(opened.page, '/article/bell');
  const start = async () => {
    await opened.page.getByLabel('The bell').focus();
    await opened.page.keyboard.press('Space');
  };
  return { ...opened, start };
}

test('a recording is asked for when the reader starts it', async () => {
  const { page, takeProblems, start } = await openStory({ hosts: 'files.example' });
  const before = await takeProblems();
  const asked = page.waitForRequest(FILE);

  await start();
  await asked;

  expect(before).toEqual([]);
  expect(await takeProblems()).toEqual([`request to another host: ${FILE}`]);
});

test('a recording on a host that is not named any more is not asked for, but linked', async () => {
  const { page, takeProblems } = await openStory({ hosts: 'other.example' });

  await page.getByRole('link', { name: /Opens at files\.example/ }).waitFor();

  const problems = (await takeProblems()).join('\n');
  expect(problems).toContain(`policy violation: media-src ${FILE}`);
  expect(problems).not.toContain('request to another host');
});
