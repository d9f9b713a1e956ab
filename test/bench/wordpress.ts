import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWordPressSource } from '../../src/server/source/wordpress/create-wordpress-source.ts';
import { openStoreWriter } from '../../src/server/store/open-store-writer.ts';
import { startWordPressDouble } from '../support/wordpress-double.ts';
import { aLargeSite } from '../support/wordpress-large-site.ts';

const POSTS = 6_000;
/** What a slow host takes for any answer, be it a page of 100 posts or one author. */
const ANSWER_MS = 1_500;

/** Measures how long the first synchronisation of 6,000 stories takes from a slow site, and how much memory. Fails at three minutes. */
export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  const double = await startWordPressDouble(aLargeSite(POSTS), { delay: ANSWER_MS });
  const store = openStoreWriter(join(folder, 'dateline.db'));
  const stopping = new AbortController();
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  let firstAt = 0;
  try {
    await createWordPressSource({ url: double.url, premiumCategory: 'pro' }).synchronise({
      store,
      now: Date.now,
      signal: stopping.signal,
      report: ({ message, stories = 0 }) => {
        if (firstAt === 0 && stories > 0) firstAt = seconds();
        if (message.startsWith('All')) stopping.abort();
      },
    });
    const { size } = store.storedStories();
    console.log(
      `${size} of ${POSTS} stories in ${seconds().toFixed(0)} s, the first hundred after ${firstAt.toFixed(0)} s; ` +
        `${double.requests.length} requests of ${ANSWER_MS} ms, ${double.most()} at once; ` +
        `${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MB, the site's own posts included`,
    );
    if (size !== POSTS || seconds() > 180) throw new Error('Too slow, or not complete');
  } finally {
    store.close();
    await double.close();
    rmSync(folder, { recursive: true });
  }
}
