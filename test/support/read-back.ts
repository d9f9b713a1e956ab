import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright-core';
import { articleApiUrl } from '../../src/shared/api-urls.ts';
import { DEVICE_CACHES } from '../../src/shared/device-caches.ts';
import { DEVICE_DATABASE, type SavedStory } from '../../src/shared/device-stores.ts';

/** What lies on a device, read past the application: its records, and of each file its digest. */
export type ReadBack = { stories: SavedStory[]; wanted: string[]; files: Record<string, string> };

/** Reads what is saved on the device of a page. */
export const readBack = (page: Page): Promise<ReadBack> =>
  page.evaluate(
    async ([database = '', cacheName = '']) => {
      const opened = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(database);
        opening.addEventListener('success', () => resolve(opening.result));
        opening.addEventListener('error', () => reject(opening.error!));
      });
      const asked: IDBRequest[] = [];
      if (opened.objectStoreNames.contains('stories')) {
        // One transaction: between two, what was wanted may come to be kept, and be found in neither.
        const reading = opened.transaction(['stories', 'notes']);
        asked.push(
          reading.objectStore('stories').getAll(),
          reading.objectStore('notes').get('saved.wanted'),
        );
      }
      const [stories = [], wanted = []] = await Promise.all(
        asked.map(
          async (request) =>
            new Promise<unknown>((resolve, reject) => {
              request.addEventListener('success', () => resolve(request.result));
              request.addEventListener('error', () => reject(request.error!));
            }),
        ),
      );
      opened.close();
      const files: Record<string, string> = {};
      // A page that is refused its caches has no files.
      const cache = await (async () => caches.open(cacheName))().catch(() => undefined);
      for (const request of (await cache?.keys()) ?? []) {
        const bytes = await (await cache?.match(request))?.arrayBuffer();
        // Taken away since it was listed.
        if (bytes === undefined) continue;
        const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
        const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0'));
        files[new URL(request.url).pathname] = hex.join('');
      }
      return { stories, wanted, files } as ReadBack;
    },
    [DEVICE_DATABASE, DEVICE_CACHES.saved],
  );

type Expectation = {
  /** Where the newsroom is asked itself, past whatever goes wrong on the way. */
  origin: string;
  /** Slugs of stories that must be whole. */
  whole: string[];
};

/** What of the stories that must be whole is not, byte for byte as the newsroom sends it; and whatever a record says is there and is not, whichever story it is of. */
export async function findLosses(
  { stories, files }: ReadBack,
  { origin, whole }: Expectation,
): Promise<string[]> {
  const losses: string[] = [];
  const found = new Map(stories.map((record) => [record.slug, record]));
  for (const slug of whole) {
    const record = found.get(slug);
    if (record === undefined) {
      losses.push(`${slug} is gone`);
      continue;
    }
    const sent: unknown = await (await fetch(origin + articleApiUrl(slug))).json();
    if (!isDeepStrictEqual(record.article, sent)) losses.push(`${slug} reads otherwise`);
    if (record.pictures.length === 0) losses.push(`${slug} has no pictures`);
    for (const path of record.missing) losses.push(`${slug} misses ${path}`);
  }
  for (const { slug, pictures } of stories) {
    for (const path of pictures) {
      const digest = files[path];
      if (digest === undefined) losses.push(`${slug} says that it has ${path}, and has not`);
      else if (digest !== (await digestAt(origin + path))) {
        losses.push(`${slug} has other bytes at ${path}`);
      }
    }
  }
  return losses;
}

const digests = new Map<string, string>();

async function digestAt(url: string): Promise<string> {
  const known = digests.get(url);
  if (known !== undefined) return known;
  const bytes = Buffer.from(await (await fetch(url)).arrayBuffer());
  const digest = createHash('sha256').update(bytes).digest('hex');
  digests.set(url, digest);
  return digest;
}
