import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** All that a build is made of, from the project's root. */
const INPUTS = [
  'src/client',
  'src/shared',
  'src/service-worker',
  'src/server/build',
  'src/server/undescribed.ts',
  'public',
  'index.html',
  'vite.config.ts',
  'package-lock.json',
];

/** A hash over names and contents of all that a build is made of; times of change say nothing after a checkout. */
export function sourceStamp(root: string): string {
  const hash = createHash('sha256');
  for (const input of INPUTS) {
    for (const file of filesUnder(join(root, input))) {
      hash
        .update(`${file.slice(root.length)}\n`)
        .update(readFileSync(file))
        .update('\n');
    }
  }
  return hash.digest('hex');
}

function filesUnder(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesUnder(join(path, name)));
}
