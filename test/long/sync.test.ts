import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import * as fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { createPoll } from '../../src/server/source/wordpress/create-poll.ts';
import { openStore } from '../../src/server/store/open-store.ts';
import { openStoreWriter } from '../../src/server/store/open-store-writer.ts';
import { heapInUse } from '../support/collect-garbage.ts';
import { FAULTS } from '../support/faults.ts';
import { anyEdit } from '../support/random-edits.ts';
import { startWordPressDouble } from '../support/wordpress-double.ts';
import { aDoubleSite, aTermOf, manyPosts } from '../support/wordpress-double-site.ts';
import { paperIn, paperOf } from '../support/wordpress-truth.ts';

const POLLS = 10_000;
const POSTS = 300;
const MINUTE = 60_000;
const START = Date.UTC(2026, 10, 9, 12);
/** A fault comes after so many polls, and stays for some. */
const WELL_POLLS = 97;
const ILL_POLLS = 3;

test('ten thousand polls with edits and faults leave memory flat, the database as large as its content, and a quiet log', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-long-sync-'));
  const file = join(folder, 'dateline.db');
  let clock = START;
  const double = await startWordPressDouble(
    aDoubleSite({
      posts: manyPosts(POSTS),
      categories: [1, 2, 3, 4, 5].map((id) =>
        aTermOf({ id, slug: id === 3 ? 'pro' : `section-${id}` }),
      ),
      tags: [30, 31, 32, 33].map((id) => aTermOf({ id })),
    }),
    { now: () => clock },
  );
  const writer = openStoreWriter(file);
  const store = openStore(file);
  onTestFinished(async () => {
    store.close();
    writer.close();
    await double.close();
    rmSync(folder, { recursive: true });
  });
  const saidAt = new Map<string, number>();
  const repeated: string[] = [];
  const poll = createPoll(
    {
      url: double.url,
      premiumCategory: 'pro',
      mediaHosts: [],
      allowRemovals: false,
      pace: { poll: 30_000, sweep: 60 * MINUTE, retry: 0, longestRetry: 0 },
    },
    {
      store: writer,
      now: () => clock,
      signal: new AbortController().signal,
      report({ message, stories }) {
        if (stories !== undefined) return;
        if (clock - (saidAt.get(message) ?? -Infinity) < MINUTE) repeated.push(message);
        saidAt.set(message, clock);
      },
    },
  );
  const edits = fc.sample(anyEdit, { numRuns: POLLS, seed: 11 });
  const faults = Object.values(FAULTS);
  const heap: number[] = [];

  for (const [turn, { draw }] of edits.entries()) {
    clock += 30_000;
    const isIll = turn > WELL_POLLS && turn % WELL_POLLS < ILL_POLLS;
    const fault = faults[Math.floor(turn / WELL_POLLS) % faults.length];
    double.fault = ({ answer }) => (isIll ? fault?.(answer()) : undefined);
    const edit = draw(double.site, clock);
    // The newsroom keeps its size, as its memory should.
    const isFull = double.site.posts.length > POSTS + 100;
    if (edit !== undefined && !(isFull && edit.kind === 'publish')) await double.edit(edit);
    await poll();
    double.requests.length = 0;
    if (turn % 2_000 === 1_999) heap.push(heapInUse());
  }
  double.fault = () => undefined;
  clock += 60 * MINUTE;
  await poll();
  await poll();

  const expected = paperOf(double.site, clock);
  expect(paperIn(store, expected)).toEqual(expected);
  expect(repeated).toEqual([]);
  console.log(
    `Heap after each 2,000 polls: ${heap.map((bytes) => Math.round(bytes / 1e6)).join(', ')} MB`,
  );
  expect(heap.at(-1)! - heap[0]!).toBeLessThan(8e6);
  const { kept, needed } = sizesOf(file);
  console.log(`Database: ${kept} bytes, of which its content needs ${needed}`);
  expect(kept).toBeLessThan(needed * 2);
});

/** What a database takes on disk, and what a copy without gaps would. */
function sizesOf(file: string) {
  const database = new DatabaseSync(file);
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  database.prepare('VACUUM INTO ?').run(`${file}.copy`);
  database.close();
  return { kept: statSync(file).size, needed: statSync(`${file}.copy`).size };
}
