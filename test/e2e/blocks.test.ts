import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileArticle } from '../../src/server/source/article-html/compile-article.ts';
import { pictureOf, sceneOf } from '../../src/server/source/sample/picture.ts';
import { newsImage } from '../../src/server/store/news-image.ts';
import { CORE_BLOCKS } from '../server/source/article-html/core-blocks.ts';
import { aStore, type TestStore } from '../support/a-store.ts';
import { aStory } from '../support/a-story.ts';
import { axeFaults } from '../support/axe-faults.ts';
import { launchBrowser, openPage, type PageOptions } from '../support/browser.ts';
import { openHydrated, showEveryPicture } from '../support/open-hydrated.ts';
import { serveApp } from '../support/serve-app.ts';

const PICTURE = pictureOf('quay', sceneOf('harbour', { seed: 1, palette: 'day' }));

/** What is wider than a phone, besides what WordPress's blocks hold. */
const WIDE = `<pre class="wp-block-code"><code>${'a long line of code '.repeat(12)}</code></pre>
<table><tr>${'<th>Departures</th>'.repeat(12)}</tr><tr>${'<td>never</td>'.repeat(12)}</tr></table>
<figure class="wp-block-image alignwide"><img src="a.jpg" alt="A quay, wide"></figure>
<p>${'Donaudampfschifffahrtsgesellschaft'.repeat(4)}</p>`;

let browser: Browser;
let newsroom: TestStore;
let server: Awaited<ReturnType<typeof serveApp>>;
beforeAll(async () => {
  const html = [...CORE_BLOCKS.map((block) => block.html), WIDE].join('\n');
  const body = compileArticle(html, {
    resolveLink: () => undefined,
    findImage: ({ alt }) => newsImage({ ...PICTURE, alt }),
  });
  newsroom = aStore({ images: [PICTURE], stories: [aStory({ slug: 'blocks', body })] });
  server = await serveApp(newsroom.store);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  newsroom.close();
});

async function openStory(options: Pick<PageOptions, 'viewport' | 'colourScheme'>) {
  const { page } = await openPage(browser, { origin: server.origin, ...options });
  await openHydrated(page, '/article/blocks');
  return page;
}

describe.each([320, 390, 768, 1280])('a story of every block at %i px', (width) => {
  test('is no wider than the page', async () => {
    const page = await openStory({ viewport: { width, height: 900 } });

    await showEveryPicture(page);

    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(beyond).toBe(0);
  });

  test('sets a wide picture beyond the measure of the text, as far as the page goes', async () => {
    const page = await openStory({ viewport: { width, height: 900 } });

    const picture = await page.getByRole('img', { name: 'A quay, wide' }).boundingBox();
    const article = await page.locator('main article').boundingBox();

    const room = width < 768 ? width : article?.width;
    expect(picture?.width).toBeCloseTo(room ?? 0, 0);
  });
});

test.each(['light', 'dark'] as const)(
  'a story of every block is accessible, %s',
  async (scheme) => {
    const page = await openStory({ viewport: { width: 390, height: 844 }, colourScheme: scheme });

    expect(await axeFaults(page)).toEqual([]);
  },
);
