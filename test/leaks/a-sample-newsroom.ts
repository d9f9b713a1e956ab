import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createSampleSource } from '../../src/server/source/sample/create-sample-source.ts';
import { openStore } from '../../src/server/store/open-store.ts';
import { openStoreWriter } from '../../src/server/store/open-store-writer.ts';
import { articleApiUrl, feedApiUrl } from '../../src/shared/api-urls.ts';
import type { Article } from '../../src/shared/article.ts';
import type { Feed } from '../../src/shared/feed.ts';
import type { Known } from './outputs.ts';
import { serveCanaries } from './serve-canaries.ts';

/** The sample newsroom, published until a moment and served; all is gone when the test ends. `slugs`: the stories to look at. */
export async function aSampleNewsroom({ now, slugs }: { now: number; slugs: string[] }) {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-sample-'));
  const file = join(folder, 'dateline.db');
  const writer = openStoreWriter(file);
  const published = new AbortController();
  await createSampleSource({
    wait: (signal) => {
      published.abort();
      return Promise.reject(signal.reason as Error);
    },
  }).synchronise({
    store: writer,
    now: () => now,
    signal: published.signal,
    report: () => undefined,
  });
  const store = openStore(file);
  onTestFinished(() => {
    store.close();
    writer.close();
    rmSync(folder, { recursive: true });
  });
  const server = await serveCanaries({ store, file, lines: [] }, undefined);
  const get = async <T>(path: string) => (await (await fetch(server.origin + path)).json()) as T;
  const { items } = await get<Feed>(feedApiUrl({ kind: 'latest' }, { access: 'free' }));
  const stories = [...slugs, ...items.map(({ slug }) => slug)].map((slug) =>
    get<Article>(articleApiUrl(slug)),
  );
  return { origin: server.origin, server, known: (await Promise.all(stories)) as Known };
}
