import { createAddressWriter } from './address-writer.ts';
import { createFeedIds } from './feed-ids.ts';
import { createFeedWriter } from './feed-writer.ts';
import { createImageWriter } from './image-writer.ts';
import { openDatabase } from './open-database.ts';
import type { CategoryRecord, Change, SiteRecord, StoreWriter } from './records.ts';
import { integer, text } from './row.ts';
import { createStoryWriter, type StoryContext } from './story-writer.ts';
import { createTermWriter } from './term-writer.ts';
import { writeAtOnce } from './transaction.ts';

/** Opens a database file for writing, creating it where there is none; throws a `StoreError` when it cannot serve. Feeds are marked at every `markEvery`-th story: tests make that small. */
export function openStoreWriter(file: string, { markEvery = 100 } = {}): StoreWriter {
  const database = openDatabase(file);
  const addresses = createAddressWriter(database);
  const terms = createTermWriter(database, addresses);
  const feeds = createFeedWriter(database, markEvery);
  const feedIds = createFeedIds(database);
  const images = createImageWriter(database);
  const stories = createStoryWriter(database, { addresses, feedIds, feeds, termId: terms.findId });

  const selectMeta = database.prepare('SELECT value FROM meta WHERE key = ?');
  const upsertMeta = database.prepare(`
    INSERT INTO meta (key, value) VALUES (?, ?)
    ON CONFLICT (key) DO UPDATE SET value = excluded.value`);
  const selectUpdated = database.prepare('SELECT id, updated_at FROM stories');

  function readMeta(key: string): string | undefined {
    const row = selectMeta.get(key);
    return row && text(row['value']);
  }

  function readTimeZone(): string {
    const site = readMeta('site');
    return site === undefined ? 'UTC' : (JSON.parse(site) as SiteRecord).timeZone;
  }

  function writeSite(site: SiteRecord) {
    const before = readTimeZone();
    upsertMeta.run('site', JSON.stringify(site));
    if (site.timeZone !== before) feeds.moveMonths(site.timeZone);
  }

  function writeCategories(categories: CategoryRecord[], timeZone: string) {
    const before = terms.readTree();
    terms.writeCategories(categories);
    const tree = terms.readTree();
    const moved = before.changedIn(tree);
    if (moved.length > 0) stories.enterAnew(moved, before, { tree, timeZone });
  }

  function write(change: Change) {
    if (change.site !== undefined) writeSite(change.site);
    const timeZone = readTimeZone();
    change.images?.forEach(images.writeImage);
    if (change.authors !== undefined) terms.writeAuthors(change.authors);
    if (change.categories !== undefined) writeCategories(change.categories, timeZone);
    if (change.tags !== undefined) terms.writeTags(change.tags);
    const context: StoryContext = { tree: terms.readTree(), timeZone };
    for (const story of change.stories ?? []) stories.writeStory(story, context);
    for (const id of change.withdrawn ?? []) stories.withdraw(id, context);
    for (const id of change.lapsed ?? []) stories.forget(id, context);
    if (change.sync !== undefined) upsertMeta.run('sync', JSON.stringify(change.sync));
    feeds.settle();
  }

  return {
    apply(change) {
      try {
        writeAtOnce(database, () => write(change));
      } catch (error) {
        terms.forget();
        feedIds.forget();
        feeds.forget();
        throw error;
      }
    },
    storedStories: () =>
      new Map(selectUpdated.all().map((row) => [integer(row['id']), integer(row['updated_at'])])),
    hasImage: images.hasImage,
    recall: (key) => readMeta(`source ${key}`),
    remember: (key, value) => {
      upsertMeta.run(`source ${key}`, value);
    },
    close: () => database.close(),
  };
}
