import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStoreWriter } from '../../src/server/store/open-store-writer.ts';
import { openStore } from '../../src/server/store/open-store.ts';
import type { Change, StoreWriter } from '../../src/server/store/records.ts';
import type { SyncState } from '../../src/shared/site.ts';
import type { Store } from '../../src/server/store/store.ts';
import { aCategory, anAuthor, anImage, aSiteRecord, aTag } from './a-story.ts';

export type TestStore = {
  store: Store;
  writer: StoreWriter;
  file: string;
  /** Closes both connections and removes the file; `onTestFinished(close)` or `afterAll(close)`. */
  close: () => void;
};

/** In memory where there is such a folder: on a busy disk a new database takes six times as long. */
const FOLDER = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

const IN_STEP: SyncState = {
  state: 'current',
  stories: 0,
  expected: null,
  updatedAt: null,
  problem: null,
};

/** A store of its own in a temporary folder, holding what is given and, made up, whatever the stories mention besides. For later changes `withMentioned` does the same. */
export function aStore(
  change: Change = {},
  { sections, markEvery }: { sections?: string[]; markEvery?: number } = {},
): TestStore {
  const folder = mkdtempSync(join(FOLDER, 'dateline-store-'));
  const file = join(folder, 'dateline.db');
  const writer = openStoreWriter(file, markEvery === undefined ? {} : { markEvery });
  writer.apply({ site: aSiteRecord(), sync: IN_STEP, ...withMentioned(change) });
  const store = openStore(file, { sections });
  return {
    store,
    writer,
    file,
    close() {
      store.close();
      writer.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** A change with a record for every author, category, tag and picture that its stories mention, the given ones kept. */
export function withMentioned(change: Change): Change {
  const stories = change.stories ?? [];
  return {
    ...change,
    images: completed(
      change.images ?? [],
      stories.flatMap(({ imageId }) => imageId ?? []),
      ({ id }) => id,
      (id) => anImage({ id }),
    ),
    authors: completed(
      change.authors ?? [],
      stories.flatMap(({ authors }) => authors),
      ({ slug }) => slug,
      (slug) => anAuthor({ slug }),
    ),
    categories: completed(
      change.categories ?? [],
      stories.flatMap(({ categories }) => categories),
      ({ slug }) => slug,
      (slug) => aCategory({ slug }),
    ),
    tags: completed(
      change.tags ?? [],
      stories.flatMap(({ tags }) => tags),
      ({ slug }) => slug,
      (slug) => aTag({ slug }),
    ),
  };
}

function completed<T>(
  given: T[],
  mentioned: string[],
  nameOf: (record: T) => string,
  make: (name: string) => T,
): T[] {
  const names = new Set(given.map(nameOf));
  const missing = [...new Set(mentioned)].filter((name) => !names.has(name));
  return [...given, ...missing.map(make)];
}
