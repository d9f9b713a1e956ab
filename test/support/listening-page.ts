import type { Browser, Page } from 'playwright-core';
import { openPage, type PageOptions } from './browser.ts';
import { ENGLISH, FERRY } from './listening-newsroom.ts';
import { openHydrated } from './open-hydrated.ts';
import { scriptSpeech, type Voice } from './scripted-speech.ts';

export type ListeningOptions = Partial<PageOptions> & {
  /** Those of the browser; else an English one. */
  voices?: Voice[];
  /** What the device keeps, by its keys. */
  kept?: Record<string, string>;
};

/** Opens a story in a browser whose speech is scripted. */
export async function openListening(
  browser: Browser,
  {
    path = FERRY,
    voices = [ENGLISH],
    kept = {},
    ...options
  }: ListeningOptions & { origin: string; path?: string | undefined },
): Promise<Page> {
  const { page } = await openPage(browser, options);
  await page.addInitScript(scriptSpeech, voices);
  await page.addInitScript((values) => {
    for (const [key, value] of Object.entries(values)) localStorage.setItem(key, value);
  }, kept);
  await openHydrated(page, path);
  return page;
}

export const listenOn = (page: Page) => page.getByRole('button', { name: 'Listen', exact: true });
export const player = (page: Page) => page.getByRole('region', { name: 'Listening to this story' });

export async function listen(page: Page) {
  await listenOn(page).press('Enter');
  await player(page).waitFor();
}

/** Brings so many texts to their end, or all that come. */
export const end = (page: Page, count = 1000) =>
  page.evaluate((last) => window.speech.end(last), count);

export const isSpeaking = (page: Page) => page.evaluate(() => window.speech.isSpeaking());
export const saidOn = (page: Page) => page.evaluate(() => window.speech.said);
export const wordsOn = async (page: Page) => (await saidOn(page)).map(({ text }) => text);

/** The words that the page marks. */
export const marked = (page: Page) =>
  page.evaluate(() => Array.from(CSS.highlights.get('spoken') ?? [], String).join());

/** Whether the sentence that is said stands in the window, above the player. */
export const isInView = (page: Page) =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('spoken') ?? [];
    const { top, bottom } = (range as Range).getBoundingClientRect();
    const bar = document.querySelector('section[aria-label="Listening to this story"]');
    return top >= 0 && bottom <= (bar?.getBoundingClientRect().top ?? 0);
  });
