import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../../src/server/store/open-store.ts';
import { openStoreWriter } from '../../../src/server/store/open-store-writer.ts';
import type { SyncState } from '../../../src/shared/site.ts';
import { aSiteRecord, aStory } from '../../support/a-story.ts';

const sync = (state: SyncState['state']): SyncState => ({
  state,
  stories: 1,
  expected: null,
  updatedAt: null,
  problem: null,
});

/** A newsroom whose read model was deleted and is being filled again. */
function filledAnew({ newsroom }: { newsroom?: string } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-state-'));
  const file = join(folder, 'dateline.db');
  const stateFile = join(folder, 'state.db');
  const first = openStoreWriter(file, { stateFile });
  first.apply({
    site: aSiteRecord(),
    stories: [
      aStory({ id: 1, slug: 'a', link: '/2026/a/' }),
      aStory({ id: 2, slug: 'b', link: '/2026/b/' }),
    ],
  });
  first.apply({ stories: [aStory({ id: 1, slug: 'c', link: '/2026/c/' })] });
  first.close();
  for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
  const writer = openStoreWriter(file, { stateFile, newsroom });
  const store = openStore(file, { stateFile, newsroom });
  writer.apply({ site: aSiteRecord(), sync: sync('filling') });
  onTestFinished(() => {
    store.close();
    writer.close();
    rmSync(folder, { recursive: true });
  });
  return { store, writer };
}

test('former addresses outlive the database, through renames of renames', () => {
  const { store, writer } = filledAnew();

  writer.apply({ stories: [aStory({ id: 1, slug: 'd', link: '/2026/d/' })] });

  for (const former of ['/2026/a/', '/2026/c/', '/article/a', '/article/c']) {
    expect(store.findRedirect(former)).toEqual({ kind: 'article', slug: 'd' });
  }
  expect(store.findArticle('a')).toEqual({ kind: 'moved', slug: 'd' });
});

test('a story is on its way again until the archive is filled, and withdrawn if it did not come', () => {
  const { store, writer } = filledAnew();

  const before = store.findArticle('b');
  writer.apply({ stories: [aStory({ id: 1, slug: 'c' })], sync: sync('current') });

  expect(before).toEqual({ kind: 'awaited' });
  expect(store.findArticle('b')).toEqual({ kind: 'withdrawn' });
  expect(store.findRedirect('/2026/b/')).toEqual({ kind: 'article', slug: 'b' });
});

test('addresses of one newsroom lead nowhere in another', () => {
  const { store } = filledAnew({ newsroom: 'https://other.example' });

  expect(store.findArticle('a')).toBeUndefined();
  expect(store.findRedirect('/2026/a/')).toBeUndefined();
});
