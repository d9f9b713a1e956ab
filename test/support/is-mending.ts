import type { Page } from 'playwright-core';

/** Whether a page puts what is saved in order just now. */
export const isMending = (page: Page) =>
  page.evaluate(async () => {
    const { held = [] } = await navigator.locks.query();
    return held.some(({ name }) => name === 'dateline.saved');
  });

/** Whether a page waits for another that sweeps pictures. */
export const isWaiting = (page: Page) =>
  page.evaluate(async () => ((await navigator.locks.query()).pending ?? []).length > 0);
