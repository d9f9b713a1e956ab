import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test, vi } from 'vitest';
import { keepRelated } from '../../../src/server/source/keep-related.ts';
import { aStore } from '../../support/a-store.ts';
import { manyStories } from '../../support/a-story.ts';

test('a whole archive has what its stories are related to found after it was read, until that is to end', async () => {
  const { writer, file, close } = aStore({ stories: manyStories(250, { tags: ['ice'] }) });
  onTestFinished(close);
  const database = new DatabaseSync(file, { readOnly: true });
  onTestFinished(() => database.close());
  const found = database.prepare('SELECT count(DISTINCT story) AS stories FROM related');
  const stopping = new AbortController();
  const before = found.get();

  const kept = keepRelated({ store: writer, signal: stopping.signal });
  await vi.waitFor(() => expect(found.get()).toEqual({ stories: 250 }), 10_000);
  stopping.abort();

  expect(before).toEqual({ stories: 0 });
  await expect(kept).resolves.toBeUndefined();
});
