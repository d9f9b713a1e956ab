import { hash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listFiles } from './list-files.ts';

const DIGEST_BYTES = 32;

/** How far a full cache is emptied, so that its folder is not read again for every file. */
const EMPTIED_TO = 0.9;

/** Bytes by name in a folder, within a limit; those not asked for longest go first. It may lose anything at any time. */
export interface FileCache {
  /** The bytes of a name as they were written; undefined when they are not there, or not whole. */
  read(name: string): Promise<Buffer | undefined>;
  /** Whether the bytes were kept; false when they are larger than the limit, or the disk refuses them. */
  write(name: string, bytes: Buffer): Promise<boolean>;
}

/** A cache in a folder, which is made when it is first needed. What an earlier process kept there is found again. `onFailure` hears when the disk begins to refuse. */
export function createFileCache({
  folder,
  limitBytes,
  onFailure,
}: {
  folder: string;
  limitBytes: number;
  onFailure: (error: Error) => void;
}): FileCache {
  let counted: Promise<number> | undefined;
  let failing = false;
  let last = Promise.resolve(false);

  /** Removes the longest unused files until `needed` more bytes fit; counts what is there when it does not know. */
  async function makeRoom(needed: number): Promise<void> {
    const bytes = await (counted ??= totalOf(folder));
    counted = Promise.resolve(bytes + needed);
    if (bytes + needed <= limitBytes) return;
    const files = (await listFiles(folder)).toSorted((one, other) => one.usedAt - other.usedAt);
    let total = files.reduce((sum, file) => sum + file.bytes, 0);
    for (const file of files) {
      if (total + needed <= limitBytes * EMPTIED_TO) break;
      await rm(file.path, { force: true });
      total -= file.bytes;
    }
    counted = Promise.resolve(total + needed);
  }

  async function keep(path: string, bytes: Buffer): Promise<boolean> {
    const parts = [hash('sha256', bytes, 'buffer'), bytes];
    const temporary = join(folder, `${randomUUID()}.part`);
    try {
      await makeRoom(bytes.byteLength + DIGEST_BYTES);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(temporary, parts);
      await rename(temporary, path);
      failing = false;
      return true;
    } catch (error) {
      counted = undefined;
      await rm(temporary, { force: true }).catch(() => undefined);
      if (!failing && error instanceof Error) onFailure(error);
      failing = true;
      return false;
    }
  }

  return {
    async read(name) {
      const path = pathOf(folder, name);
      const file = await readFile(path).catch(() => undefined);
      const bytes = file?.subarray(DIGEST_BYTES);
      if (file === undefined || bytes === undefined) return undefined;
      // A disk that is full or was cut off leaves part of a file, or a whole one of zeros.
      if (!hash('sha256', bytes, 'buffer').equals(file.subarray(0, DIGEST_BYTES))) return undefined;
      const now = new Date();
      await utimes(path, now, now).catch(() => undefined);
      return bytes;
    },

    async write(name, bytes) {
      if (bytes.byteLength + DIGEST_BYTES > limitBytes * EMPTIED_TO) return false;
      // One after the other, so that two together cannot pass the limit.
      last = last.then(async () => keep(pathOf(folder, name), bytes));
      return last;
    },
  };
}

/** Names come from a newsroom and may hold anything; file names are their hashes. */
function pathOf(folder: string, name: string): string {
  const hashed = hash('sha256', name).slice(0, 32);
  return join(folder, hashed.slice(0, 2), hashed);
}

async function totalOf(folder: string): Promise<number> {
  return (await listFiles(folder)).reduce((sum, file) => sum + file.bytes, 0);
}
