import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

export type ListedFile = { path: string; bytes: number; usedAt: number };

/** The files in and below a folder; none when there is no folder. What disappears meanwhile is left out. */
export async function listFiles(folder: string): Promise<ListedFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files: ListedFile[] = [];
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const found = await stat(path).catch(() => undefined);
    if (found !== undefined) files.push({ path, bytes: found.size, usedAt: found.mtimeMs });
  }
  return files;
}
