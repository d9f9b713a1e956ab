import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { IMAGE_WIDTHS } from '../../src/shared/image.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { openHydrated, showEveryPicture } from '../support/open-hydrated.ts';
import { findPageKinds } from '../support/page-kinds.ts';

const origin = inject('origin');
const kinds = await findPageKinds(origin);
const withPictures = kinds.filter(({ kind }) => ['front', 'category', 'article'].includes(kind));

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

// Pairs: every kind of page at every width and every density, and every width at every density, in a third of the time.
const cases = [320, 390, 768, 1280].flatMap((width, column) =>
  withPictures.map((page, row) => ({ ...page, width, pixelRatio: 1 + ((column + row) % 3) })),
);

test.each(cases)(
  'at $width px and $pixelRatio pixels each, each picture of $kind is the file that is drawn',
  async ({ path, width, pixelRatio }) => {
    const viewport = { width, height: 900 };
    const { page } = await openPage(browser, { origin, viewport, pixelRatio });
    await openHydrated(page, path);

    // At each step anew: a windowed list drops what is out of sight.
    const pictures = new Map<string, Picture>();
    await showEveryPicture(page, async () => {
      for (const picture of await readPictures(page)) pictures.set(picture.file, picture);
    });

    expect(pictures.size).toBeGreaterThan(3);
    for (const picture of pictures.values()) {
      expect(Math.abs(picture.promised - picture.drawn), describePromise(picture)).toBeLessThan(
        picture.drawn * 0.05 + 1,
      );
      const needed = stepFor(Math.min(picture.drawn * pixelRatio, picture.widest));
      expect(
        Math.abs(IMAGE_WIDTHS.indexOf(picture.chosen as 120) - needed),
        `${picture.file} drawn ${picture.drawn} px wide`,
      ).toBeLessThanOrEqual(1);
    }
  },
);

/** The place, among the served widths, of the smallest that is wide enough. */
function stepFor(pixels: number) {
  const step = IMAGE_WIDTHS.findIndex((width) => width >= pixels);
  return step === -1 ? IMAGE_WIDTHS.length - 1 : step;
}

type Picture = Awaited<ReturnType<typeof readPictures>>[number];

const describePromise = ({ file, promised, drawn }: Picture) =>
  `${file}: sizes promises ${promised} px, and ${drawn} px are drawn`;

/** The pictures that have been loaded so far; the lazy ones that are far from the viewport have not. */
function readPictures(page: Page) {
  return page.evaluate(() => {
    const all = Array.from(document.querySelectorAll<HTMLImageElement>('picture img'));
    const loaded = all.filter((image) => image.complete && image.naturalWidth > 0);
    return loaded.map((image) => {
      const { width, height } = image.getBoundingClientRect();
      const ratio = Number(image.getAttribute('width')) / Number(image.getAttribute('height'));
      return {
        file: image.currentSrc,
        chosen: Number(/(\d+)\.\w+$/.exec(image.currentSrc)?.[1]),
        widest: Number(/ (\d+)w$/.exec(image.srcset)?.[1]),
        // For a file chosen by width, this is what `sizes` came to.
        promised: image.naturalWidth,
        // A picture that covers its frame may be cut at the sides.
        drawn: Math.max(width, height * ratio),
      };
    });
  });
}
