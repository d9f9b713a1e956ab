import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createSampleSource } from '../../../../src/server/source/sample/create-sample-source.ts';
import { openStore } from '../../../../src/server/store/open-store.ts';
import { openStoreWriter } from '../../../../src/server/store/open-store-writer.ts';
import type { StoreWriter } from '../../../../src/server/store/records.ts';
import type { SourceContext } from '../../../../src/server/source/source.ts';
import { aNewsroom, DAY, HOUR, NOW } from './sample-newsroom.ts';

type Line = Parameters<SourceContext['report']>[0];

const FEED = { kind: 'category', slug: 'foreign-relations' } as const;
let filledFolder: string;
let filling: Awaited<ReturnType<typeof synchronise>>;
let folder: string;
let file: string;

const aFolder = () => mkdtempSync(join(tmpdir(), 'dateline-sample-'));

beforeAll(async () => {
  filledFolder = aFolder();
  file = join(filledFolder, 'dateline.db');
  filling = await synchronise([NOW]);
}, 60_000);

afterAll(() => rmSync(filledFolder, { recursive: true }));

beforeEach(() => {
  folder = aFolder();
  file = join(folder, 'dateline.db');
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Begins with a database that was filled at `NOW`. */
const copyFilled = () => copyFileSync(join(filledFolder, 'dateline.db'), file);

/** Synchronises at each of the clocks in turn, as though the hours between had passed. */
async function synchronise(clocks: number[], around = (store: StoreWriter) => store) {
  const lines: Line[] = [];
  const stopping = new AbortController();
  const store = openStoreWriter(file);
  let turn = 0;
  const source = createSampleSource({
    async wait() {
      turn += 1;
      if (turn === clocks.length) stopping.abort();
    },
  });
  const started = performance.now();
  try {
    await source.synchronise({
      store: around(store),
      now: () => clocks[turn] ?? NOW,
      signal: stopping.signal,
      report: (line) => lines.push(line),
    });
  } finally {
    store.close();
  }
  return { lines, milliseconds: performance.now() - started };
}

function readArchive(page = 1) {
  const store = openStore(file);
  const result = store.readFeed(FEED, { entry: { kind: 'page', page }, access: 'all', limit: 10 });
  const sync = store.readSite()?.sync;
  store.close();
  if (result.kind !== 'feed') throw new Error(`There is no page ${page}: ${result.kind}`);
  return { ...result.feed, sync };
}

function storedIds(): number[] {
  const store = openStoreWriter(file);
  const ids = [...store.storedStories().keys()];
  store.close();
  return ids.toSorted((a, b) => a - b);
}

const dueIds = (clock: number) =>
  aNewsroom()
    .editionAt(clock)
    .map(({ id }) => id)
    .toSorted((a, b) => a - b);

describe('the sample source', { timeout: 60_000 }, () => {
  it('fills an empty database with 599 pages of foreign relations, reporting as it goes', () => {
    const { lines, milliseconds } = filling;
    copyFilled();

    console.info(`The database was filled in ${Math.round(milliseconds)} ms`);
    const first = readArchive();
    const last = readArchive(599);
    expect(first).toMatchObject({ total: 5_989, sync: { state: 'current', expected: 8_761 } });
    expect(first.items).toHaveLength(10);
    expect(last.items).toHaveLength(9);
    expect(last.older).toBeNull();
    expect(lines.at(-1)).toMatchObject({ level: 'info', stories: 8_761, expected: 8_761 });
    expect(storedIds()).toEqual(dueIds(NOW));
  });

  it('stores no picture of a premium story but its lead', () => {
    const premium = aNewsroom()
      .editionAt(NOW)
      .filter(({ id }) => id >= 1_000_000_000)
      .map((due) => due.write())
      .filter(({ record }) => record.access === 'premium');
    copyFilled();
    const store = openStore(file);

    const isStored = ({ id }: { id: string }) => store.findImage(id) !== undefined;
    const behind = premium.flatMap(({ record, images }) =>
      images.filter(({ id }) => id !== record.imageId),
    );
    const leads = premium.flatMap(({ record }) => record.imageId ?? []);
    const stored = {
      behind: behind.filter(isStored),
      leads: leads.filter((id) => isStored({ id })),
    };
    store.close();

    expect(behind.length).toBeGreaterThan(0);
    expect(stored).toEqual({ behind: [], leads });
  });

  it('can be read after its first batch, and goes on where it was killed', async () => {
    const killed = new Error('killed');
    let batches = 0;
    const dying = (store: StoreWriter): StoreWriter => ({
      ...store,
      apply(change) {
        if (batches === 2) throw killed;
        batches += 1;
        store.apply(change);
      },
    });
    await expect(synchronise([NOW], dying)).rejects.toBe(killed);
    const half = readArchive();
    let rewritten = 0;
    const kept = new Set(storedIds());

    await synchronise([NOW + HOUR], (store) => ({
      ...store,
      apply(change) {
        rewritten += change.stories?.filter(({ id }) => kept.has(id)).length ?? 0;
        store.apply(change);
      },
    }));

    expect(half.items).toHaveLength(10);
    expect(half.sync).toMatchObject({ state: 'filling', stories: 1_000 });
    expect(kept.size).toBe(1_000);
    expect(rewritten).toBe(0);
    expect(storedIds()).toEqual(dueIds(NOW + HOUR));
    expect(readArchive()).toMatchObject({ total: 5_989, sync: { state: 'current' } });
  });

  it('publishes each hour what is due, and lets as many lapse', async () => {
    const hours = Array.from({ length: 24 }, (_, hour) => NOW + hour * HOUR);
    const totals: number[] = [];
    copyFilled();

    await synchronise(hours, (store) => ({
      ...store,
      apply(change) {
        store.apply(change);
        totals.push(store.storedStories().size);
      },
    }));

    expect(storedIds()).toEqual(dueIds(hours.at(-1) ?? NOW));
    expect(new Set(totals)).toEqual(new Set([8_761]));
    expect(readArchive()).toMatchObject({ total: 5_989 });
  });

  it('catches up after weeks', async () => {
    copyFilled();

    await synchronise([NOW + 45 * DAY]);

    expect(storedIds()).toEqual(dueIds(NOW + 45 * DAY));
    expect(readArchive()).toMatchObject({ total: 5_989, sync: { state: 'current' } });
  });

  it('writes every story anew when its texts have changed', async () => {
    copyFilled();
    const store = openStoreWriter(file);
    store.remember('sample version', 'an older one');
    store.close();
    let written = 0;

    await synchronise([NOW], (writer) => ({
      ...writer,
      apply(change) {
        written += change.stories?.length ?? 0;
        writer.apply(change);
      },
    }));

    expect(written).toBe(8_761);
    expect(storedIds()).toEqual(dueIds(NOW));
  });

  it('stores only the opening of a premium story', () => {
    copyFilled();

    const premium = aNewsroom()
      .editionAt(NOW)
      .slice(0, 200)
      .map((story) => story.write().record)
      .filter(({ access }) => access === 'premium');
    const store = openStore(file);
    const lengths = premium.map(({ slug }) => {
      const found = store.findArticle(slug);
      return found?.kind === 'article' ? found.article.body.length : -1;
    });
    store.close();
    expect(premium.length).toBeGreaterThan(20);
    for (const length of lengths) expect([1, 2]).toContain(length);
  });
});
