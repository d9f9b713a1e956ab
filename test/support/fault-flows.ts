import type { Page } from 'playwright-core';
import {
  articleUrl,
  categoryUrl,
  savedUrl,
  sectionsUrl,
  signInUrl,
} from '../../src/shared/page-urls.ts';
import { CATEGORY } from './page-kinds.ts';
import { SUBSCRIBER } from './sign-in.ts';

export const FEED = categoryUrl(CATEGORY.slug);

/** What is known of the newsroom: stories that the device has, by reading and by saving, and one that it has not. */
export type Known = { opened: string; saved: string; unseen: string; headline: string };

/** What a reader does in a cell of the matrix. */
export type Flow = {
  name: string;
  /** Where they are before, while everything is well; undefined where the flow is a launch. */
  from?: (known: Known) => string;
  act: (page: Page, known: Known) => Promise<unknown>;
  /** What is there once it has succeeded: text of an element that is seen. */
  content: (known: Known) => { selector: string; text?: RegExp };
  /** Where they are then, if it is elsewhere. */
  to?: (known: Known) => string;
  /** Whether the device has all that it needs. */
  isStored: boolean;
  /** Whether what it shows of another time has to be dated. */
  isDated?: boolean;
};

/** A headline as a part of an expression. */
const escapeOf = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** What is typed to find a story. */
const beginningOf = (headline: string) => headline.slice(0, 12);

const press = (page: Page, selector: string) => page.locator(selector).first().click();

/** A paragraph of a story's own text, which no teaser has. */
const STORY_TEXT = 'main article [data-gated] p';

/** Opens a list that the device has, in a document of its own. */
export const LAUNCH: Flow = {
  name: 'launch',
  act: (page) => page.goto(FEED, { waitUntil: 'commit' }),
  to: () => FEED,
  content: () => ({ selector: 'main article h3 a' }),
  isStored: true,
  isDated: true,
};

/** Everything that a reader does in the matrix. */
export const FLOWS: Flow[] = [
  LAUNCH,
  {
    name: 'launch of what was never opened',
    act: (page, { unseen }) => page.goto(articleUrl(unseen), { waitUntil: 'commit' }),
    to: ({ unseen }) => articleUrl(unseen),
    content: () => ({ selector: STORY_TEXT }),
    isStored: false,
  },
  {
    name: 'feed',
    from: () => sectionsUrl(),
    act: (page) => press(page, `main a[href="${FEED}"]`),
    to: () => FEED,
    content: () => ({ selector: 'main article h3 a' }),
    isStored: true,
    isDated: true,
  },
  {
    name: 'article',
    from: () => FEED,
    act: (page, { opened }) => press(page, `main a[href="${articleUrl(opened)}"]`),
    to: ({ opened }) => articleUrl(opened),
    content: () => ({ selector: STORY_TEXT }),
    isStored: true,
    isDated: true,
  },
  {
    name: 'article that was never opened',
    from: () => FEED,
    act: (page, { unseen }) => press(page, `main a[href="${articleUrl(unseen)}"]`),
    to: ({ unseen }) => articleUrl(unseen),
    content: () => ({ selector: STORY_TEXT }),
    isStored: false,
  },
  {
    name: 'save',
    from: () => FEED,
    act: (page, { unseen }) =>
      press(page, `main article:has(a[href="${articleUrl(unseen)}"]) button[aria-pressed]`),
    content: () => ({ selector: 'output', text: /^Saved on this device\.$/ }),
    isStored: false,
  },
  {
    name: 'take',
    from: () => FEED,
    async act(page) {
      await page.getByRole('button', { name: 'Take it with you' }).click();
      const sheet = page.getByRole('dialog', { name: 'Take it with you' });
      await sheet.getByRole('radio', { name: 'Latest 10' }).check();
      await sheet.getByRole('button', { name: 'Take along' }).click();
    },
    content: () => ({
      selector: '[role="dialog"] output, dialog output',
      text: /^10 stories, with pictures, .*taken on/,
    }),
    isStored: false,
  },
  {
    name: 'sign-in',
    from: () => signInUrl(),
    async act(page) {
      await page.getByLabel('Name').fill(SUBSCRIBER.name);
      await page.getByLabel('Password').fill(SUBSCRIBER.password);
      await page.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }).click();
    },
    content: () => ({ selector: 'main', text: /Signed in as/ }),
    isStored: false,
  },
  {
    name: 'update',
    from: () => FEED,
    async act(page, { opened }) {
      await page.evaluate(() => {
        const looking = navigator.serviceWorker.getRegistration();
        void looking.then((found) => found?.update()).catch(() => undefined);
      });
      await press(page, `main a[href="${articleUrl(opened)}"]`);
    },
    to: ({ opened }) => articleUrl(opened),
    content: () => ({ selector: STORY_TEXT }),
    isStored: true,
  },
  {
    name: 'search in Saved',
    from: () => savedUrl(),
    async act(page, { headline }) {
      const search = page.getByLabel('Search in headlines');
      await search.fill('no such words');
      await page.getByText('No headline has these words.').first().waitFor();
      await search.fill(beginningOf(headline));
    },
    content: ({ headline }) => ({
      selector: `main:has(input[value=${JSON.stringify(beginningOf(headline))}]) li h2`,
      text: new RegExp(escapeOf(headline)),
    }),
    isStored: true,
  },
];
