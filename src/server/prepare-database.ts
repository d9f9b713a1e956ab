import { accessSync, constants, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Environment } from './environment.ts';
import { StartError } from './start-error.ts';
import { openStoreWriter } from './store/open-store-writer.ts';
import { StoreError } from './store/store-error.ts';
import { takeWriterLock, type WriterLock } from './writer-lock.ts';

/** Under this key the database remembers which newsroom it is a copy of. */
const NEWSROOM = 'newsroom';

type Settings = Pick<
  Environment,
  'DATABASE_FILE' | 'WORDPRESS_URL' | 'PREMIUM_CATEGORY' | 'MEDIA_HOSTS'
>;

/** Makes the database file ready: there, whole, and of the newsroom that is asked for. What cannot serve is set aside and will be filled again. Returns the right to write it, or undefined when another process has that. Throws a `StartError` when the file cannot be used. */
export function prepareDatabase(
  settings: Settings,
  { print }: { print: (line: string) => void },
): WriterLock | undefined {
  const file = settings.DATABASE_FILE;
  requireWritable(file);
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

function requireWritable(file: string) {
  const folder = dirname(file);
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    if (existsSync(file)) accessSync(file, constants.W_OK);
  } catch (error) {
    throw new StartError(
      `The database cannot be written: DATABASE_FILE is ${file}, and this account may not write there.`,
      { cause: error },
    );
  }
}

function requireSameNewsroom(settings: Settings) {
  const stored = readNewsroom(settings.DATABASE_FILE);
  if (stored === undefined || stored === newsroomOf(settings)) return;
  throw new StartError(
    `${settings.DATABASE_FILE} is being filled from another newsroom by another Dateline. Stop that one, or set DATABASE_FILE to another file.`,
  );
}

/** Needs the lock: it may set the file aside. */
function adopt(settings: Settings, print: (line: string) => void) {
  const file = settings.DATABASE_FILE;
  try {
    const stored = readNewsroom(file);
    if (stored !== undefined && stored !== newsroomOf(settings)) {
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
  const writer = openStoreWriter(file);
  writer.remember(NEWSROOM, newsroomOf(settings));
  writer.close();
}

function readNewsroom(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  const writer = openStoreWriter(file);
  try {
    return writer.recall(NEWSROOM);
  } finally {
    writer.close();
  }
}

/** What decides which stories are stored, how much of each, and with which pictures. */
function newsroomOf({ WORDPRESS_URL, PREMIUM_CATEGORY, MEDIA_HOSTS }: Settings): string {
  if (WORDPRESS_URL === undefined) return 'sample';
  return [WORDPRESS_URL, PREMIUM_CATEGORY, ...MEDIA_HOSTS.toSorted()].join(' ');
}

function removeDatabase(file: string) {
  for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
}
