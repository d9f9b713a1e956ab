import sharp from 'sharp';
import { articleUrl, homeUrl } from '../../src/shared/page-urls.ts';
import { launchBrowser } from '../support/browser.ts';
import { openHydrated } from '../support/open-hydrated.ts';
import { startServer } from '../support/server.ts';

/** A morning of the sample newsroom, with a story of its own that holds pictures. */
const NOW = '2026-11-20T08:00:00Z';
const PAGES = { front: homeUrl(), story: articleUrl('eight-months-under-a-net') };
const SCREENS = {
  narrow: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 },
  wide: { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 },
};

/** Pictures of the application over the sample newsroom, by their names under public. Needs a build. */
export async function takeScreenshots(): Promise<Map<string, Buffer>> {
  const pictures = new Map<string, Buffer>();
  const server = await startServer({ now: NOW });
  const browser = await launchBrowser();
  for (const [form, screen] of Object.entries(SCREENS)) {
    const context = await browser.newContext({ baseURL: server.origin, ...screen });
    const page = await context.newPage();
    await page.clock.setFixedTime(NOW);
    for (const [name, path] of Object.entries(PAGES)) {
      await openHydrated(page, path);
      await page.waitForLoadState('networkidle');
      const taken = await page.screenshot();
      const encoded = await sharp(taken).jpeg({ quality: 72, mozjpeg: true }).toBuffer();
      pictures.set(`screenshots/${name}-${form}.jpg`, encoded);
    }
  }
  await browser.close();
  await server.stop();
  return pictures;
}
