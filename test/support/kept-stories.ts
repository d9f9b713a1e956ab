import type { Page } from 'playwright-core';

/** Slugs of the stories that the device keeps, and the bytes of all that it keeps of them. */
export const keptStories = (page: Page) =>
  page.evaluate(async () => {
    const opening = indexedDB.open('dateline');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const asking = opening.result.transaction('stories').objectStore('stories').getAll();
    await new Promise((resolve) => asking.addEventListener('success', resolve));
    opening.result.close();
    const stories = asking.result as { slug: string; article: object }[];
    const cache = await caches.open('dateline.saved');
    const blobs = await Promise.all(
      (await cache.keys()).map(async (request) => (await cache.match(request))?.blob()),
    );
    const texts = stories.map(({ article }) => new Blob([JSON.stringify(article)]));
    const bytes = [...blobs, ...texts].reduce((sum, blob) => sum + (blob?.size ?? 0), 0);
    return { slugs: stories.map(({ slug }) => slug), bytes };
  });

/** Has every list that was taken along be a day older. */
export const ageLists = (page: Page) =>
  page.evaluate(async () => {
    const opening = indexedDB.open('dateline');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const changing = opening.result.transaction('lists', 'readwrite');
    const lists = changing.objectStore('lists');
    const asking = lists.getAll();
    asking.addEventListener('success', () => {
      const takenAt = new Date(Date.now() - 86_400_000).toISOString();
      for (const list of asking.result) lists.put({ ...list, takenAt });
    });
    await new Promise((resolve) => changing.addEventListener('complete', resolve));
    opening.result.close();
  });

/** The stories of which the account's own copies are kept. */
export const slugsOfCopies = (page: Page) =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('dateline.private');
      opening.addEventListener('success', () => resolve(opening.result));
    });
    const slugs = await new Promise<string[]>((resolve) => {
      const reading = database.transaction('stories').objectStore('stories').getAllKeys();
      reading.addEventListener('success', () => resolve(reading.result as string[]));
    });
    database.close();
    return slugs;
  });
