import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The version of a built client: a hash over the names of all its files, which change with what is in them. */
export function buildVersion(client: string): string {
  const manifest = readFileSync(join(client, '.vite/manifest.json'));
  return createHash('sha256').update(manifest).digest('hex').slice(0, 16);
}
