import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FeedEntry } from '../../src/shared/api-urls.ts';
import type { FeedSubject } from '../../src/shared/feed.ts';
import { openStore } from '../../src/server/store/open-store.ts';
import { openStoreWriter } from '../../src/server/store/open-store-writer.ts';
import type { Store } from '../../src/server/store/store.ts';
import { aCategory, anAuthor, aSiteRecord, aStory, aTag } from '../support/a-story.ts';
import { feedPlans, isCostly } from '../support/query-plans.ts';

const SIZES = [6_000, 600_000];
const REQUESTS = 400;
const BATCH = 1_000;
const SUBJECT: FeedSubject = { kind: 'category', slug: 'world' };
const SECTIONS = ['world', 'strait', 'culture', 'science', 'economy', 'society'];
const AUTHORS = Array.from({ length: 40 }, (_, n) => `author-${n}`);
const TAGS = Array.from({ length: 200 }, (_, n) => `tag-${n}`);

/** Measures what a feed request costs in an archive of 6,000 stories and in one of 600,000, and prints how SQLite finds them. Fails when the larger costs more than 1.5 times the smaller, or a plan scans or sorts. */
export function run(): void {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  try {
    const costs = SIZES.map((size) => {
      const file = join(folder, `${size}.db`);
      fill(file, size);
      const cost = measure(file, size);
      measureChanges(file, size);
      return cost;
    });
    printPlans(join(folder, `${SIZES.at(-1)}.db`));
    const all = costs.flatMap((cost) => Object.values(cost));
    const spread = Math.max(...all) / Math.min(...all);
    console.log(`Dearest against cheapest: ${spread.toFixed(2)} times (1.5 at most)`);
    if (spread > 1.5) throw new Error('Feeds cost more in some places than in others');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function printPlans(file: string) {
  const plans = feedPlans(file);
  console.log('\nQuery plans:');
  for (const { sql, steps } of plans) {
    console.log(`  ${sql}`);
    for (const step of steps) console.log(`      ${step}`);
  }
  if (plans.some(isCostly)) throw new Error('A feed is found by a scan or sorted aside');
}

function fill(file: string, size: number) {
  const writer = openStoreWriter(file);
  const start = process.cpuUsage();
  writer.apply({
    site: aSiteRecord(),
    authors: AUTHORS.map((slug) => anAuthor({ slug })),
    categories: SECTIONS.map((slug) =>
      aCategory({ slug, parent: slug === 'strait' ? 'world' : null }),
    ),
    tags: TAGS.map((slug) => aTag({ slug })),
  });
  const newest = Date.UTC(2026, 10, 1);
  const apart = (20 * 365 * 86_400_000) / size;
  for (let written = 0; written < size; written += BATCH) {
    const stories = Array.from({ length: BATCH }, (_, place) => {
      const n = written + place;
      return aStory({
        id: size - n,
        publishedAt: Math.round(newest - n * apart),
        access: n % 4 === 0 ? 'premium' : 'free',
        authors: [pick(AUTHORS, n)],
        // Nearly all of one category, so that its feed is as long as the archive.
        categories: n % 10 === 0 ? [pick(SECTIONS, n / 10)] : ['world'],
        tags: [pick(TAGS, n), pick(TAGS, n * 7)],
      });
    });
    writer.apply({ stories });
  }
  writer.close();
  const { user, system } = process.cpuUsage(start);
  const seconds = ((user + system) / 1e6).toFixed(1);
  console.log(`${size} stories written, newest first, in ${seconds} s of CPU time`);
}

const pick = (names: string[], n: number): string => names[Math.floor(n) % names.length] ?? '';

function measure(file: string, size: number): Record<string, number> {
  const store = openStore(file);
  const first = read(store, undefined);
  const last = Math.ceil(first.total / 10);
  const deep = read(store, { kind: 'page', page: Math.floor(last / 2) }).older ?? '';
  const entries: Record<string, FeedEntry | undefined> = {
    'first page': undefined,
    'page 300': { kind: 'page', page: 300 },
    // Page numbers end with a page that is seldom full: the one before it has as much to read as the others.
    'last full page': { kind: 'page', page: last - 1 },
    'deep cursor': { kind: 'older', cursor: deep },
    'deep cursor, newer': { kind: 'newer', cursor: deep },
  };
  const costs = Object.fromEntries(
    Object.entries(entries).map(([name, entry]) => [name, lowestCost(store, entry)]),
  );
  store.close();
  console.log(`\nCPU time of a request, ${size} stories, a feed of ${first.total}:`);
  for (const [name, cost] of Object.entries(costs)) {
    console.log(`  ${name.padEnd(20)} ${cost.toFixed(0).padStart(5)} µs`);
  }
  return costs;
}

/** What the worker that writes has to do for one more story, at the top and in the middle. */
function measureChanges(file: string, size: number) {
  const writer = openStoreWriter(file);
  const middle = Date.UTC(2016, 10, 1);
  const changes = { 'at the top': Date.UTC(2026, 10, 2), 'in the middle': middle };
  for (const [place, [name, publishedAt]] of Object.entries(changes).entries()) {
    const start = process.cpuUsage();
    writer.apply({
      stories: [aStory({ id: size + 1 + place, publishedAt, categories: ['world'] })],
    });
    const { user, system } = process.cpuUsage(start);
    console.log(`  one story more ${name}: ${((user + system) / 1000).toFixed(1)} ms`);
  }
  writer.close();
}

/** The lowest of several rounds: whatever else the machine does only adds to it. */
function lowestCost(store: Store, entry: FeedEntry | undefined): number {
  const rounds = Array.from({ length: 9 }, () => {
    const start = process.cpuUsage();
    for (let request = 0; request < REQUESTS; request += 1) read(store, entry);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / REQUESTS;
  });
  return Math.min(...rounds);
}

function read(store: Store, entry: FeedEntry | undefined) {
  const result = store.readFeed(SUBJECT, { entry, access: 'all', limit: 10 });
  if (result.kind !== 'feed') throw new Error(`Expected a feed, found ${result.kind}`);
  return result.feed;
}
