import { attachState, type StateOptions } from './attach-state.ts';
import { createAddressWriter } from './address-writer.ts';
import { createFeedIds } from './feed-ids.ts';
import { createFeedWriter } from './feed-writer.ts';
import { createImageWriter } from './image-writer.ts';
import { openDatabase } from './open-database.ts';
import { createPageWriter } from './page-writer.ts';
import type { SyncState } from '../../shared/site.ts';
import type { Change, SiteRecord, StoreWriter } from './records.ts';
import { createRelatedWriter } from './related-writer.ts';
import { integer, text } from './row.ts';
import { createStoryWriter, type StoryContext } from './story-writer.ts';
import { createTermWriter } from './term-writer.ts';
import { writeAtOnce, writeModelAtOnce } from './transaction.ts';

/** So many stories have what they are related to renewed with the change that touches them; of more, that is left to `renewRelated`. */
const FEW = 20;
/** Stories renewed in one transaction: a tenth of a second's work. */
const SOME = 100;

/** Opens a database file and its state file for writing, creating them where there are none; throws a `StoreError` when one cannot serve. Feeds are marked at every `markEvery`-th story: tests make that small. */
export function openStoreWriter(
  file: string,
  { markEvery = 100, ...state }: StateOptions & { markEvery?: number } = {},
): StoreWriter {
  const database = openDatabase(file);
  const addresses = createAddressWriter(database, attachState(database, file, state));
  const terms = createTermWriter(database, addresses);
  const feeds = createFeedWriter(database, markEvery);
  const feedIds = createFeedIds(database);
  const images = createImageWriter(database);
  const related = createRelatedWriter(database);
  const stories = createStoryWriter(database, {
    addresses,
    feedIds,
    feeds,
    related,
    termId: terms.findId,
  });
  const pages = createPageWriter(database, addresses);

  const selectMeta = database.prepare('SELECT value FROM meta WHERE key = ?');
  const upsertMeta = database.prepare(`
    INSERT INTO meta (key, value) VALUES (?, ?)
    ON CONFLICT (key) DO UPDATE SET value = excluded.value`);
  const selectStamps = database.prepare('SELECT id, stamp FROM stories');

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

  /** Writes what stories are under; those whose place that changes move in the same transaction. */
  function writeTerms({ authors = [], categories = [], tags = [], removedTerms = [] }: Change) {
    const before = terms.readTree();
    const places = stories.placesOf(
      [
        ...terms.storiesMovedBy(authors),
        ...removedTerms.flatMap(({ kind, key }) => terms.storiesOf(kind, key)),
      ],
      before,
    );
    terms.writeAuthors(authors);
    terms.writeCategories(categories);
    terms.writeTags(tags);
    for (const { kind, key } of removedTerms) terms.remove(kind, key);
    const context: StoryContext = {
      tree: terms.readTree(),
      timeZone: readTimeZone(),
      isWhole: isWhole(),
    };
    const inMoved = stories.idsInCategories(before.changedIn(context.tree));
    stories.enterAnew(new Map([...stories.placesOf(inMoved, before), ...places]), context);
    return context;
  }

  function write(change: Change) {
    if (change.site !== undefined) writeSite(change.site);
    change.images?.forEach(images.writeImage);
    const context = writeTerms(change);
    for (const story of change.stories ?? []) stories.writeStory(story, context);
    for (const page of change.pages ?? []) pages.writePage(page);
    for (const id of change.removedPages ?? []) pages.removePage(id);
    for (const id of change.withdrawn ?? []) stories.withdraw(id, context);
    for (const id of change.lapsed ?? []) stories.forget(id, context);
    images.removeUnused(stories.releasePictures());
    if (change.sync !== undefined) upsertMeta.run('sync', JSON.stringify(change.sync));
    feeds.settle();
    if (isWhole() && !related.areDue(FEW)) related.settle(SOME);
  }

  /** Until the whole archive is here, what is found now would have to be found again. */
  function isWhole(): boolean {
    const sync = readMeta('sync');
    return sync !== undefined && (JSON.parse(sync) as SyncState).state === 'current';
  }

  return {
    apply(change) {
      try {
        writeAtOnce(database, () => write(change));
      } catch (error) {
        feedIds.forget();
        feeds.forget();
        related.forget();
        throw error;
      }
    },
    renewRelated() {
      if (!isWhole() || !related.areDue(1)) return false;
      writeModelAtOnce(database, () => related.settle(SOME));
      return related.areDue(1);
    },
    storedStories: () =>
      new Map(selectStamps.all().map((row) => [integer(row['id']), text(row['stamp'])])),
    storedPages: pages.storedPages,
    storedTerms: terms.storedTerms,
    storiesOf: terms.storiesOf,
    hasImage: images.hasImage,
    recall: (key) => readMeta(`source ${key}`),
    remember: (key, value) => {
      upsertMeta.run(`source ${key}`, value);
    },
    close: () => database.close(),
  };
}
