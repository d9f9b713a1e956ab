import type { Page, Route } from 'playwright-core';

/** Has requests fail, or wait, until they may go through again. */
export function holdRequests(page: Page) {
  const context = page.context();
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const ways: Record<string, (route: Route) => Promise<void>> = {
    abort: (route) => route.abort(),
    hold: async (route) => {
      await released;
      // Its page may have died.
      await route.continue().catch(() => undefined);
    },
  };
  return {
    route: (url: string, how: 'abort' | 'hold') => context.route(url, ways[how]!),
    async unroute() {
      release();
      await context.unrouteAll({ behavior: 'wait' });
    },
  };
}
