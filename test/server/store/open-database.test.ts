import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { openStoreWriter } from '../../../src/server/store/open-store-writer.ts';
import { openFile } from '../../../src/server/store/open-file.ts';
import { openStore } from '../../../src/server/store/open-store.ts';
import { READ_MODEL } from '../../../src/server/store/schema.ts';
import { StoreError } from '../../../src/server/store/store-error.ts';
import { manyStories } from '../../support/a-story.ts';

function aFile() {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-file-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, 'dateline.db');
}

function aFilledFile() {
  const file = aFile();
  const writer = openStoreWriter(file);
  writer.apply({ stories: manyStories(500) });
  writer.close();
  return file;
}

function faultOf(file: string) {
  try {
    openStore(file).close();
    return undefined;
  } catch (error) {
    return error instanceof StoreError ? error.fault : error;
  }
}

test('an absent or empty file becomes an empty store, whoever opens it first', () => {
  const absent = aFile();
  const empty = aFile();
  writeFileSync(empty, '');

  for (const file of [absent, empty]) {
    const store = openStore(file);
    const writer = openStoreWriter(file);
    writer.apply({ stories: manyStories(1) });
    expect(store.hasStories()).toBe(true);
    store.close();
    writer.close();
  }
});

test('what was stored is there after the next opening', () => {
  const store = openStore(aFilledFile());

  expect(store.readFeed({ kind: 'latest' }, { access: 'all', limit: 1 })).toMatchObject({
    feed: { total: 500 },
  });
  store.close();
});

test('a database from before it was counted who writes with whom counts what it holds', () => {
  const file = aFile();
  const earlier = openFile(file, { ...READ_MODEL, migrations: READ_MODEL.migrations.slice(0, 3) });
  earlier.exec(`
    PRAGMA foreign_keys = OFF;
    INSERT INTO authors (id, key, slug, name, description)
      VALUES (1, 'a', 'ada', 'Ada', ''), (2, 'b', 'bo', 'Bo', '');
    INSERT INTO feeds (kind, term, access) VALUES ('author', 1, 'all'), ('author', 2, 'all');
    INSERT INTO story_authors (story, place, author)
      VALUES (1, 0, 1), (1, 1, 2), (2, 0, 2), (2, 1, 1), (3, 0, 1);`);
  earlier.close();

  const store = openStore(file);

  expect(store.findAuthor('bo')).toMatchObject({
    role: '',
    links: [],
    coWriters: [{ slug: 'ada', name: 'Ada', stories: 2 }],
  });
  store.close();
});

test('a file that is no database is refused', () => {
  const file = aFile();
  writeFileSync(file, 'The timetable of the ferries. '.repeat(200));

  expect(faultOf(file)).toBe('damaged');
});

test('a database of another program is refused, and left as it is', () => {
  const file = aFile();
  const other = new DatabaseSync(file);
  other.exec('CREATE TABLE recipes (name TEXT)');
  other.close();
  const before = readFileSync(file);

  expect(faultOf(file)).toBe('foreign');
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('a database of a newer Dateline is refused', () => {
  const file = aFilledFile();
  const newer = new DatabaseSync(file);
  newer.exec('PRAGMA user_version = 99');
  newer.close();

  expect(faultOf(file)).toBe('newer');
});

test('a database that was cut short is refused', () => {
  const file = aFilledFile();
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.subarray(0, Math.floor(bytes.length / 2 / 4096) * 4096));

  expect(faultOf(file)).toBe('damaged');
});

test('a database that has lost stories is refused', () => {
  const file = aFilledFile();
  const database = new DatabaseSync(file);
  database.exec('DELETE FROM stories');
  database.close();

  expect(faultOf(file)).toBe('damaged');
});

test('a folder that is not there is no damage', () => {
  const file = join(aFile(), 'nowhere', 'dateline.db');

  expect(() => openStore(file)).toThrow('unable to open database file');
  expect(faultOf(file)).not.toBe('damaged');
});
