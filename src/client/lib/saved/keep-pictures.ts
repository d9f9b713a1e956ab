import { DEVICE_CACHES } from '../../../shared/device-caches.ts';
import { getPicture } from './get-picture.ts';
import { withoutPictures, withPicture } from './saved-record.ts';
import { changeStory, findStory, readStories } from './saved-stories.ts';

/** How many come at the same time. */
const BESIDE = 3;

/** Finds the pictures that a record says are missing, and has it say so of each that came; one that does not come stays missing, until the next time. Rejects where the device has no room. */
export async function keepPictures(slug: string): Promise<void> {
  const record = await findStory(slug);
  const paths = [...(record?.missing ?? [])];
  const cache = await caches.open(DEVICE_CACHES.saved);
  const keepNext = async (): Promise<void> => {
    const path = paths.shift();
    if (path === undefined) return;
    const bytes = await keepPicture(cache, path);
    if (bytes !== undefined) {
      await changeStory(slug, (kept) => kept && withPicture(kept, path, bytes));
    }
    await keepNext();
  };
  await Promise.all(Array.from({ length: BESIDE }, keepNext));
}

/** Removes the pictures that no story has any use for. */
export async function sweepPictures(): Promise<void> {
  const stories = await readStories();
  const used = new Set(stories.flatMap(({ pictures, missing }) => [...pictures, ...missing]));
  const cache = await caches.open(DEVICE_CACHES.saved);
  for (const request of await cache.keys()) {
    if (!used.has(new URL(request.url).pathname)) await cache.delete(request);
  }
}

/** Has records look for what they say is there, where a browser has taken some of it away. */
export async function missPictures(): Promise<void> {
  const cache = await caches.open(DEVICE_CACHES.saved);
  const kept = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  for (const { slug, pictures } of await readStories()) {
    if (pictures.every((path) => kept.has(path))) continue;
    await changeStory(
      slug,
      (record) => record && withoutPictures(record, [...record.pictures, ...record.missing]),
    );
  }
}

/** Keeps a picture; resolves with its size, or undefined where it did not come whole. */
async function keepPicture(cache: Cache, path: string): Promise<number | undefined> {
  const kept = await cache.match(path);
  if (kept !== undefined) return (await kept.blob()).size;
  const file = await getPicture(path);
  if (file === undefined) return undefined;
  await cache.put(path, new Response(file, { headers: { 'Content-Type': file.type } }));
  return file.size;
}
