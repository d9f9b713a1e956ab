import type { Page } from 'playwright-core';

/** Every width that pages are made for, in pixels, in both schemes; two neighbours differ in both. */
export const SCREENS = [
  { width: 320, colourScheme: 'light' },
  { width: 768, colourScheme: 'dark' },
  { width: 390, colourScheme: 'light' },
  { width: 1280, colourScheme: 'dark' },
  { width: 768, colourScheme: 'light' },
  { width: 320, colourScheme: 'dark' },
  { width: 1280, colourScheme: 'light' },
  { width: 390, colourScheme: 'dark' },
] as const;

export type Screen = (typeof SCREENS)[number];

/** The screen for the thing at a place in a row: eight in a row meet all of them. */
export const screenAt = (place: number): Screen => SCREENS[place % SCREENS.length] ?? SCREENS[0];

/** Gives a page that is open another screen. */
export async function showOn(page: Page, { width, colourScheme }: Screen) {
  await page.setViewportSize({ width, height: 844 });
  await page.emulateMedia({ colorScheme: colourScheme });
}
