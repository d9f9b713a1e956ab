import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import type { Encoding } from './accept-encoding.ts';
import { entityTag } from './entity-tag.ts';

export type StaticFile = {
  type: string;
  /** Its content never changes under this address. */
  immutable: boolean;
  /** The bytes by encoding; each with an entity tag of its own. */
  variants: Partial<Record<Encoding, Variant>> & { identity: Variant };
};
type Variant = { body: Uint8Array<ArrayBuffer>; tag: string };

/** What is served, by extension; anything else (source maps, the manifest of the build) is not. */
const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};
const SUFFIXES = { br: '.br', gzip: '.gz' } as const;

/** Reads a built folder into memory, by address: what is not in this map cannot be asked for, whatever a path says. */
export function readStaticFiles(folder: string): Map<string, StaticFile> {
  const names = new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/')),
  );
  const files = new Map<string, StaticFile>();
  for (const name of names) {
    const type = TYPES[extname(name)];
    if (type === undefined) continue;
    const identity = readFileSync(join(folder, name));
    const variants: StaticFile['variants'] = {
      identity: { body: identity, tag: entityTag(identity) },
    };
    for (const [encoding, suffix] of Object.entries(SUFFIXES)) {
      if (!names.has(name + suffix)) continue;
      variants[encoding as Encoding] = {
        body: readFileSync(join(folder, name + suffix)),
        tag: entityTag(identity, `-${encoding}`),
      };
    }
    files.set(`/${name}`, { type, immutable: name.startsWith('assets/'), variants });
  }
  return files;
}
