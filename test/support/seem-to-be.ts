import type { Page } from 'playwright-core';

/** Has a page believe that its browser says this of itself. */
export const seemToBe = (page: Page, self: Record<string, unknown>) =>
  page.addInitScript((said) => {
    for (const [name, value] of Object.entries(said)) {
      Object.defineProperty(navigator, name, { get: () => value });
    }
  }, self);
