import type { Page } from 'playwright-core';

/** Opens an address and waits until the application has taken the page over: only then does the masthead say today's date. Resolves with the answer's status. */
export async function openHydrated(page: Page, path: string): Promise<number | undefined> {
  const answer = await page.goto(path);
  await page.locator('body > header time').first().waitFor();
  return answer?.status();
}

/** Scrolls to the end of the page as it is now, half a screen at a time, and waits at each step until the pictures in view are there; `look` is called then. */
export async function showEveryPicture(page: Page, look: () => Promise<void> = async () => {}) {
  const { end, step } = await page.evaluate(() => ({
    end: document.documentElement.scrollHeight,
    step: innerHeight / 2,
  }));
  for (let top = 0; top < end; top += step) {
    await page.evaluate(showPicturesAt, top);
    await look();
  }
}

async function showPicturesAt(top: number) {
  scrollTo(0, top);
  let awaited: boolean;
  do {
    await new Promise(requestAnimationFrame);
    awaited = Array.from(document.images).some((image) => {
      const box = image.getBoundingClientRect();
      return !image.complete && box.bottom > 0 && box.top < innerHeight;
    });
  } while (awaited);
}
