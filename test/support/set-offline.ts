import { setTimeout } from 'node:timers/promises';
import type { BrowserContext } from 'playwright-core';

/** Milliseconds; a browser does it in a few, and what it shows then is looked at from before. */
const LONGEST = 500;

/** Takes the connection of a device away, or gives it back. Pages hear of it before workers; of one that was ended just now, Playwright may await an answer for good. */
export const setOffline = (context: BrowserContext, isOffline: boolean): Promise<void> =>
  Promise.race([context.setOffline(isOffline), setTimeout(LONGEST)]);
