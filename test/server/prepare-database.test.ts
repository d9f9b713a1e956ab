import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { prepareDatabase } from '../../src/server/prepare-database.ts';
import { openStore } from '../../src/server/store/open-store.ts';
import { openStoreWriter } from '../../src/server/store/open-store-writer.ts';
import { withMentioned } from '../support/a-store.ts';
import { aSiteRecord, aStory } from '../support/a-story.ts';

function aFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-prepare-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'data/dateline.db');
  const printed: string[] = [];
  const prepare = (WORDPRESS_URL?: string, PREMIUM_CATEGORY = 'pro', MEDIA_HOSTS: string[] = []) =>
    prepareDatabase(
      {
        DATABASE_FILE: file,
        STATE_FILE: join(folder, 'data/state.db'),
        WORDPRESS_URL,
        PREMIUM_CATEGORY,
        MEDIA_HOSTS,
      },
      { print: (line) => printed.push(line) },
    );
  return { folder, file, prepare, printed };
}

function fill(file: string) {
  const writer = openStoreWriter(file);
  writer.apply({ site: aSiteRecord(), ...withMentioned({ stories: [aStory()] }) });
  writer.close();
}

function hasStories(file: string) {
  const store = openStore(file);
  const has = store.hasStories();
  store.close();
  return has;
}

test('the folder and an empty database are made', () => {
  const { file, prepare, printed } = aFolder();

  prepare()?.release();

  expect(hasStories(file)).toBe(false);
  expect(printed).toEqual([]);
});

test('the same newsroom finds its stories again', () => {
  const { file, prepare, printed } = aFolder();
  prepare('https://news.example')?.release();
  fill(file);

  prepare('https://news.example')?.release();

  expect(hasStories(file)).toBe(true);
  expect(printed).toEqual([]);
});

test.for([
  ['another newsroom', 'https://other.example', 'pro', []],
  ['the sample', undefined, 'pro', []],
  ['another mark for premium stories', 'https://news.example', 'plus', []],
  ['other hosts of pictures', 'https://news.example', 'pro', ['cdn.example']],
] as const)('stories are never mixed with those of %s', ([, url, category, hosts]) => {
  const { file, prepare, printed } = aFolder();
  prepare('https://news.example')?.release();
  fill(file);

  prepare(url, category, [...hosts])?.release();

  expect(hasStories(file)).toBe(false);
  expect(printed).toEqual([expect.stringContaining('it is filled anew')]);
});

test('a damaged file is set aside, said, and replaced', () => {
  const { file, prepare, printed } = aFolder();
  prepare()?.release();
  writeFileSync(file, 'These are not the stories you are looking for. '.repeat(200));

  prepare()?.release();

  expect(hasStories(file)).toBe(false);
  expect(readFileSync(`${file}.damaged`, 'utf8')).toMatch(/^These are not/);
  expect(printed).toEqual([expect.stringContaining('is damaged')]);
});

test('another program’s database is left alone', () => {
  const { file, prepare } = aFolder();
  prepare()?.release();
  rmSync(file);
  const theirs = new DatabaseSync(file);
  theirs.exec('CREATE TABLE recipes (name TEXT)');
  theirs.close();

  expect(() => prepare()).toThrow(/is a database of another program\. Set DATABASE_FILE/);
  expect(existsSync(file)).toBe(true);
});

test('a folder that cannot be written is said in a sentence that names the variable', () => {
  const { folder } = aFolder();
  writeFileSync(join(folder, 'blocked'), '');
  const file = join(folder, 'blocked/dateline.db');

  const prepare = () =>
    prepareDatabase(
      {
        DATABASE_FILE: file,
        STATE_FILE: join(folder, 'state.db'),
        WORDPRESS_URL: undefined,
        PREMIUM_CATEGORY: 'pro',
        MEDIA_HOSTS: [],
      },
      { print: () => {} },
    );

  expect(prepare).toThrow(`DATABASE_FILE is ${file}, and this account may not write there.`);
});

test('the second to come reads only, until the first lets go', () => {
  const { prepare, printed } = aFolder();
  const first = prepare();

  const second = prepare();
  first?.release();
  const third = prepare();
  third?.release();

  expect(first).toBeDefined();
  expect(second).toBeUndefined();
  expect(third).toBeDefined();
  expect(printed).toEqual([expect.stringContaining('Another Dateline keeps this database')]);
});

test('a database that another process fills from another newsroom is not touched', () => {
  const { file, prepare } = aFolder();
  const first = prepare();
  onTestFinished(() => first?.release());
  fill(file);

  expect(() => prepare('https://news.example')).toThrow('set DATABASE_FILE to another file');
  expect(hasStories(file)).toBe(true);
});
