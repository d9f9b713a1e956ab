import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Logger } from 'pino';
import { HASHED, staticFile, SUFFIXES, typeOf, type StaticFile } from './static-files.ts';

const DAY = 24 * 60 * 60_000;

/** How long after they were last part of a build that was served. */
const KEPT = 30 * DAY;

/** How often what is served is noted to be in use. */
const NOTED = DAY;

export type KeptBuilds = {
  /** The hashed file at an address, of any build that was served lately, by this process or another. */
  find: (address: string) => Promise<StaticFile | undefined>;
  close: () => void;
};

/**
 * Keeps the hashed files of every build for 30 days after it was last served, in a folder outside of the build, so that
 * neither a page that is open nor HTML in a cache misses one after an update. A file's name holds its content's hash, so
 * that what builds share lies there once; its time of change says when it was last in use. Any number of processes may
 * share the folder: a file comes into it whole, by a renaming. What the disk refuses is logged, and stops nothing.
 */
export async function keepBuilds(
  files: Map<string, StaticFile>,
  { folder, log, now }: { folder: string; log: Logger; now: () => number },
): Promise<KeptBuilds> {
  async function keepAndForget() {
    const failure = await keepAll(files, folder, now()).catch((error: unknown) => error);
    if (failure === undefined) return;
    log.error(
      { err: failure },
      `The files of this build cannot all be kept in ${folder}: pages that are open at the next update may miss some.`,
    );
  }

  await keepAndForget();
  const timer = setInterval(() => void keepAndForget(), NOTED).unref();
  return {
    find: async (address) => findKept(folder, address),
    close: () => clearInterval(timer),
  };
}

/** Resolves with what the disk refused first, once all else is done: what is old makes room even then. */
async function keepAll(files: Map<string, StaticFile>, folder: string, now: number) {
  await mkdir(folder, { recursive: true });
  const results = await Promise.allSettled(
    formsOf(files).map(async ([name, bytes]) => keepFile(join(folder, name), bytes, now)),
  );
  await forgetOld(folder, now);
  return results.find((result) => result.status === 'rejected')?.reason as unknown;
}

/** Every form of every hashed file, by the name that it is kept under. */
function formsOf(files: Map<string, StaticFile>): [string, Uint8Array][] {
  return [...files]
    .filter(([, { immutable }]) => immutable)
    .flatMap(([address, { variants }]) =>
      Object.entries(variants).map(([encoding, { body }]): [string, Uint8Array] => [
        basename(address) + SUFFIXES[encoding as keyof typeof SUFFIXES],
        body,
      ]),
    );
}

async function keepFile(path: string, bytes: Uint8Array, now: number) {
  const found = await stat(path).catch(() => undefined);
  if (found?.size !== bytes.byteLength) await writeWhole(path, bytes);
  const time = new Date(now);
  await utimes(path, time, time);
}

/** Under another name until it is whole and on the disk: whatever cuts this off, half a file is never found. */
async function writeWhole(path: string, bytes: Uint8Array) {
  const part = `${path}.${randomUUID()}${PART}`;
  try {
    const file = await open(part, 'wx');
    try {
      await file.writeFile(bytes);
      await file.datasync();
    } finally {
      await file.close();
    }
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

const PART = '.part';

/** Removes what was not in use for 30 days, and after a day what a process that was killed left unfinished. */
async function forgetOld(folder: string, now: number) {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const file = await stat(path).catch(() => undefined);
    const longest = name.endsWith(PART) ? NOTED : KEPT;
    if (file !== undefined && now - file.mtimeMs > longest) await rm(path, { force: true });
  }
}

async function findKept(folder: string, address: string): Promise<StaticFile | undefined> {
  const type = typeOf(address);
  const name = address.slice(HASHED.length);
  if (type === undefined || !NAME.test(name)) return undefined;
  const read = async (suffix: string) =>
    readFile(join(folder, name + suffix)).catch(() => undefined);
  const [identity, br, gzip] = await Promise.all([
    read(SUFFIXES.identity),
    read(SUFFIXES.br),
    read(SUFFIXES.gzip),
  ]);
  if (identity === undefined) return undefined;
  return { ...staticFile(type, { identity, br, gzip }), immutable: true };
}

/** A file right in the folder, whatever an address says. */
const NAME = /^[\w-][\w.-]*$/;
