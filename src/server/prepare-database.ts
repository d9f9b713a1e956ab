import { accessSync, constants, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Environment } from './environment.ts';
import { newsroomOf } from './source/newsroom-of.ts';
import { StartError } from './start-error.ts';
import { openStoreWriter } from './store/open-store-writer.ts';
import { openFile } from './store/open-file.ts';
import type { StoreWriter } from './store/records.ts';
import { STATE } from './store/state-schema.ts';
import { StoreError } from './store/store-error.ts';
import { takeWriterLock, type WriterLock } from './writer-lock.ts';

/** Under this key the database remembers which newsroom it is a copy of. */
const NEWSROOM = 'newsroom';

type Settings = Pick<
  Environment,
  'DATABASE_FILE' | 'STATE_FILE' | 'WORDPRESS_URL' | 'PREMIUM_CATEGORY' | 'MEDIA_HOSTS'
>;

/** Makes the database file ready: there, whole, and of the newsroom that is asked for. What cannot serve is set aside and will be filled again. Returns the right to write it, or undefined when another process has that. Throws a `StartError` when the file cannot be used. */
export function prepareDatabase(
  settings: Settings,
  { print }: { print: (line: string) => void },
): WriterLock | undefined {
  const file = settings.DATABASE_FILE;
  requireWritable('DATABASE_FILE', file);
  requireWritable('STATE_FILE', settings.STATE_FILE);
  requireState(settings.STATE_FILE);
  const lock = takeWriterLock(file);
  if (lock === undefined) {
    requireSameNewsroom(settings);
    print('Another Dateline keeps this database in step with the newsroom; this one reads it.');
    return undefined;
  }
  try {
    adopt(settings, print);
    return lock;
  } catch (error) {
    lock.release();
    throw error;
  }
}

function requireWritable(variable: string, file: string) {
  const folder = dirname(file);
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    if (existsSync(file)) accessSync(file, constants.W_OK);
  } catch (error) {
    throw new StartError(
      `The database cannot be written: ${variable} is ${file}, and this account may not write there.`,
      { cause: error },
    );
  }
}

/** What is in the state file cannot be fetched again: a bad one is the operator's to decide about. */
function requireState(file: string) {
  try {
    openFile(file, STATE).close();
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    throw new StartError(
      `${error.message} It is kept as it is: set STATE_FILE to another file, or put a copy of it back.`,
      { cause: error },
    );
  }
}

function openDatabaseWriter(settings: Settings): StoreWriter {
  return openStoreWriter(settings.DATABASE_FILE, {
    stateFile: settings.STATE_FILE,
    newsroom: newsroomOf(settings),
  });
}

function requireSameNewsroom(settings: Settings) {
  const stored = readNewsroom(settings);
  if (stored === undefined || stored === identityOf(settings)) return;
  throw new StartError(
    `${settings.DATABASE_FILE} is being filled from another newsroom by another Dateline. Stop that one, or set DATABASE_FILE to another file.`,
  );
}

/** Needs the lock: it may set the file aside. */
function adopt(settings: Settings, print: (line: string) => void) {
  const file = settings.DATABASE_FILE;
  try {
    const stored = readNewsroom(settings);
    if (stored !== undefined && stored !== identityOf(settings)) {
      print(`${file} holds another newsroom's stories: it is filled anew.`);
      removeDatabase(file);
    }
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    if (error.fault === 'foreign') {
      throw new StartError(`${error.message} Set DATABASE_FILE to another file.`, { cause: error });
    }
    print(`${error.message} It is set aside as ${file}.damaged, and filled anew.`);
    renameSync(file, `${file}.damaged`);
    removeDatabase(file);
  }
  const writer = openDatabaseWriter(settings);
  writer.remember(NEWSROOM, identityOf(settings));
  writer.close();
}

function readNewsroom(settings: Settings): string | undefined {
  if (!existsSync(settings.DATABASE_FILE)) return undefined;
  const writer = openDatabaseWriter(settings);
  try {
    return writer.recall(NEWSROOM);
  } finally {
    writer.close();
  }
}

/** What decides which stories are stored, how much of each, and with which pictures. */
function identityOf({ WORDPRESS_URL, PREMIUM_CATEGORY, MEDIA_HOSTS }: Settings): string {
  if (WORDPRESS_URL === undefined) return 'sample';
  return [WORDPRESS_URL, PREMIUM_CATEGORY, ...MEDIA_HOSTS.toSorted()].join(' ');
}

function removeDatabase(file: string) {
  for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
}
