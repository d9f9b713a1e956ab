import type { Page } from 'playwright-core';
import { articleUrl, feedUrl } from '../../src/shared/page-urls.ts';
import { CATEGORY } from './page-kinds.ts';

export type PageOverlay = { name: string; path: string; open: (page: Page) => Promise<void> };

const STORY = articleUrl('eight-months-under-a-net');
const LONG_PARAGRAPH = /^\S.{200}/;

/** Everything that a reader can have over a page of the sample newsroom, where it is found, and how it is opened. */
export const PAGE_OVERLAYS: PageOverlay[] = [
  {
    name: 'the archive',
    path: feedUrl(CATEGORY, { month: '2019-11' }),
    async open(page) {
      await page.getByRole('button', { name: 'Archive by month' }).click();
      await page.getByRole('dialog').getByText('2019', { exact: true }).waitFor();
    },
  },
  {
    name: 'text and display',
    path: STORY,
    async open(page) {
      await page.getByRole('button', { name: /Text and display/ }).click();
      await page.getByRole('dialog', { name: 'Text and display' }).waitFor();
    },
  },
  {
    name: 'sharing',
    path: STORY,
    async open(page) {
      await page.getByRole('button', { name: 'Share' }).click();
      await page.getByRole('dialog', { name: 'Share' }).waitFor();
    },
  },
  {
    name: 'what can be done with selected words',
    path: STORY,
    async open(page) {
      const paragraph = page.getByRole('paragraph').filter({ hasText: LONG_PARAGRAPH }).first();
      await paragraph.scrollIntoViewIfNeeded();
      await paragraph.evaluate((words) => getSelection()?.selectAllChildren(words));
      await page.getByRole('group', { name: 'Selected text' }).waitFor();
    },
  },
  {
    name: 'a picture',
    path: STORY,
    async open(page) {
      await page
        .getByRole('link', { name: /^Enlarge/ })
        .first()
        .click();
      await page.getByRole('dialog', { name: /^Picture/ }).waitFor();
    },
  },
  {
    name: 'the keys',
    path: feedUrl(CATEGORY),
    async open(page) {
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
    },
  },
];
