import type { Browser } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { aStore, withMentioned } from './a-store.ts';
import { aCategory, anAuthor, aStory, manyStories } from './a-story.ts';
import { openPage, type PageOptions } from './browser.ts';
import { serveApp } from './serve-app.ts';

/** When the newest story of that newsroom was published, before it goes on. */
export const NEWEST = Date.UTC(2026, 10, 9, 5);

/** A reader of a newsroom of twelve stories that goes on publishing. */
export async function openFollowing(
  browser: Browser,
  { worker = false }: Pick<PageOptions, 'worker'> = {},
) {
  const { store, writer, close } = aStore({
    authors: [anAuthor({ slug: 'ilse-maren', name: 'Ilse Maren' })],
    categories: [aCategory({ slug: 'culture', name: 'Culture' })],
    stories: manyStories(12, {
      categories: ['culture'],
      authors: ['ilse-maren'],
      tags: ['ferries'],
    }),
  });
  onTestFinished(close);
  const { origin, stop, readerState } = await serveApp(store);
  onTestFinished(stop);
  const opened = await openPage(browser, { origin, worker });
  let last = 12;
  return {
    ...opened,
    origin,
    readerState,
    publish() {
      last += 1;
      const story = aStory({
        id: last,
        publishedAt: NEWEST + last * 60_000,
        categories: ['culture'],
      });
      writer.apply(withMentioned({ stories: [story] }));
    },
  };
}
