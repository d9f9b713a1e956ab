import type { Page } from 'playwright-core';

/** Has a page believe that the installed application shows it; the browser's own emulation does not reach this query. */
export const standAlone = (page: Page) =>
  page.addInitScript(() => {
    const ask = window.matchMedia.bind(window);
    window.matchMedia = (query) => ask(query.replace('(display-mode: standalone)', 'all'));
  });
