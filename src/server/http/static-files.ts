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
/** Where the encoded forms of a file lie: beside it, by these endings. */
export const SUFFIXES = { identity: '', br: '.br', gzip: '.gz' } as const;

/** What a file is, by its address; undefined where it is not served. */
export const typeOf = (address: string): string | undefined => TYPES[extname(address)];

/** Reads a built folder into memory, by address: what is not in this map cannot be asked for, whatever a path says. */
export function readStaticFiles(folder: string): Map<string, StaticFile> {
  const names = new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/')),
  );
  const read = (name: string) => (names.has(name) ? readFileSync(join(folder, name)) : undefined);
  const files = new Map<string, StaticFile>();
  for (const name of names) {
    const address = `/${name}`;
    const type = typeOf(address);
    if (type === undefined) continue;
    const file = staticFile(type, {
      identity: readFileSync(join(folder, name)),
      br: read(name + SUFFIXES.br),
      gzip: read(name + SUFFIXES.gzip),
    });
    files.set(address, { ...file, immutable: address.startsWith(HASHED) });
  }
  return files;
}

/** Under it, every file's name holds a hash of its content. */
export const HASHED = '/assets/';

/** A file of its bytes by encoding. */
export function staticFile(
  type: string,
  { identity, br, gzip }: Bytes,
): Pick<StaticFile, 'type' | 'variants'> {
  return {
    type,
    variants: {
      identity: { body: identity, tag: entityTag(identity) },
      ...(br && { br: { body: br, tag: entityTag(identity, '-br') } }),
      ...(gzip && { gzip: { body: gzip, tag: entityTag(identity, '-gzip') } }),
    },
  };
}

type Bytes = { identity: Uint8Array<ArrayBuffer> } & {
  [encoding in 'br' | 'gzip']: Uint8Array<ArrayBuffer> | undefined;
};
