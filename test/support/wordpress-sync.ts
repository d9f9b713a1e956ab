import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import {
  createWordPressSource,
  type WordPressSettings,
} from '../../src/server/source/wordpress/create-wordpress-source.ts';
import type { SourceContext } from '../../src/server/source/source.ts';
import { openStore } from '../../src/server/store/open-store.ts';
import { openStoreWriter } from '../../src/server/store/open-store-writer.ts';
import type { StoreWriter } from '../../src/server/store/records.ts';
import type { Store, StoredSite } from '../../src/server/store/store.ts';
import type { FeedEntry } from '../../src/shared/api-urls.ts';
import type { FeedSubject } from '../../src/shared/feed.ts';
import type { Teaser } from '../../src/shared/teaser.ts';
import { startWordPressDouble, type WordPressDouble } from './wordpress-double.ts';
import { aDoubleSite, type DoubleSite } from './wordpress-double-site.ts';

type Line = Parameters<SourceContext['report']>[0];
type Sync = StoredSite['sync'];

export type SyncRun = {
  store: Store;
  writer: StoreWriter;
  file: string;
  lines: Line[];
  /** Resolves once the stored state of the synchronisation is so. */
  until: (isSo: (sync: Sync) => boolean) => Promise<void>;
  /** Ends the synchronisation at its next safe point. */
  stop: () => Promise<void>;
  /** How the synchronisation ended. */
  ended: Promise<unknown>;
};

/** Starts a synchronisation of an address into a store of its own, or into the given file; all is gone when the test ends. */
export function startWordPressSync(
  url: string,
  { file, pace, ...settings }: Partial<WordPressSettings> & { file?: string } = {},
): SyncRun {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-wordpress-'));
  const database = file ?? join(folder, 'dateline.db');
  const writer = openStoreWriter(database);
  const store = openStore(database, { sections: undefined });
  const stopping = new AbortController();
  const lines: Line[] = [];
  const waiting: { isSo: (sync: Sync) => boolean; resolve: () => void }[] = [];
  const source = createWordPressSource({
    url,
    premiumCategory: 'pro',
    pace: { poll: 20, retry: 5, longestRetry: 40, ...pace },
    ...settings,
  });
  const ended = source
    .synchronise({
      store: {
        ...writer,
        apply(change) {
          writer.apply(change);
          const { sync } = change;
          if (sync) for (const one of waiting) if (one.isSo(sync)) one.resolve();
        },
      },
      now: Date.now,
      signal: stopping.signal,
      report: (line) => lines.push(line),
    })
    .then(
      () => undefined,
      (error: unknown) => error,
    );
  const stop = async () => {
    stopping.abort();
    await ended;
  };
  onTestFinished(async () => {
    await stop();
    store.close();
    writer.close();
    rmSync(folder, { recursive: true });
  });
  return {
    store,
    writer,
    file: database,
    lines,
    stop,
    ended,
    until: (isSo) => new Promise((resolve) => waiting.push({ isSo, resolve })),
  };
}

/** A double of a site, with a synchronisation of it that has stored everything. */
export async function synchronised(
  site: Partial<DoubleSite> = {},
  settings: Partial<WordPressSettings> = {},
): Promise<SyncRun & { double: WordPressDouble }> {
  const double = await aDouble(site);
  const run = startWordPressSync(double.url, settings);
  await run.until(({ state }) => state === 'current');
  return { ...run, double };
}

/** A double that ends with the test. */
export async function aDouble(
  site: Partial<DoubleSite> = {},
  options?: { delay?: number },
): Promise<WordPressDouble> {
  const double = await startWordPressDouble(aDoubleSite(site), options);
  onTestFinished(double.close);
  return double;
}

/** The stored stories in the order of the feed of everything. */
export function readLatest(store: Store): Teaser[] {
  return readFeedWholly(store, { kind: 'latest' });
}

/** Every story of a feed, newest first. */
export function readFeedWholly(store: Store, subject: FeedSubject): Teaser[] {
  const items: Teaser[] = [];
  let entry: FeedEntry | undefined;
  for (;;) {
    const result = store.readFeed(subject, { entry, access: 'all', limit: 50 });
    if (result.kind !== 'feed') throw new Error(`There is no feed: ${result.kind}`);
    items.push(...result.feed.items);
    if (result.feed.older === null) return items;
    entry = { kind: 'older', cursor: result.feed.older };
  }
}
