import type { Page } from 'playwright-core';

/** Opens an address and waits until the application has taken the page over: only then does the masthead say today's date. Resolves with the answer's status. */
export async function openHydrated(page: Page, path: string): Promise<number | undefined> {
  const answer = await page.goto(path);
  await page.locator('header time').first().waitFor();
  return answer?.status();
}

/** Scrolls to the end of the page as it is now, a screen at a time, and back, so that every lazy picture is asked for; waits until all are there. */
export async function showEveryPicture(page: Page) {
  await page.evaluate(async () => {
    const end = document.documentElement.scrollHeight;
    for (let top = 0; top < end; top += innerHeight / 2) {
      scrollTo(0, top);
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
    }
    const pending = Array.from(document.images).filter((image) => !image.complete);
    await Promise.all(pending.map((image) => image.decode()));
  });
}
