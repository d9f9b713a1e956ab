import type { Page } from 'playwright-core';
import { TOO_BUSY } from './too-busy.ts';

/** Has answers with stories take so many milliseconds in turn, and fails as many of them as it is told. */
export async function slowNetwork(page: Page, delays: number[]) {
  let requests = 0;
  let failing = 0;
  await page.route('**/api/feeds/**', async (route) => {
    const delay = delays[requests % delays.length] ?? 0;
    requests += 1;
    const isFailed = failing > 0;
    if (isFailed) failing -= 1;
    // The answer is of the moment at which it is asked, and comes later.
    const response = isFailed ? undefined : await route.fetch();
    await new Promise((resolve) => setTimeout(resolve, delay));
    if (response !== undefined) await route.fulfill({ response });
    else if (requests % 2 === 0) await route.fulfill(TOO_BUSY);
    else await route.abort('failed');
  });
  return {
    fail: (count: number) => (failing = count),
    mend: () => (failing = 0),
  };
}
