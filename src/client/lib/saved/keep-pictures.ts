import { DEVICE_CACHES } from '../../../shared/device-caches.ts';
import { getPicture } from './get-picture.ts';
import { withoutPictures, withPicture } from './saved-record.ts';
import { changeStory, findStory, readStories } from './saved-stories.ts';

/** How many come at the same time. */
const BESIDE = 3;

/** Held alone while pictures are swept, and shared while one is looked for: a record that has just named it keeps it. */
const LOCK = 'dateline.saved.pictures';

/** The cache of the pictures of saved stories; rejects where the browser refuses it. */
export const openPictures = async (): Promise<Cache> => caches.open(DEVICE_CACHES.saved);

/** Finds the pictures that a record says are missing, and has it say so of each that came; one that does not come stays missing, until the next time. Rejects where the device has no room. */
export async function keepPictures(slug: string): Promise<void> {
  const record = await findStory(slug);
  const paths = [...(record?.missing ?? [])];
  const cache = await openPictures();
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
  await navigator.locks.request(LOCK, async () => {
    const cache = await openPictures();
    // Listed first: of what is there now, a record has the name already.
    const requests = await cache.keys();
    const stories = await readStories();
    const used = new Set(stories.flatMap(({ pictures, missing }) => [...pictures, ...missing]));
    for (const request of requests) {
      if (!used.has(pathOf(request))) await cache.delete(request);
    }
  });
}

/** Has records look for what they say is there, where a browser has taken some of it away, or refuses it. */
export async function missPictures(): Promise<void> {
  // Read first: what they say is there was there by then.
  const stories = await readStories();
  const kept = new Set(await listPictures().catch(() => []));
  for (const { slug, pictures } of stories) {
    if (pictures.every((path) => kept.has(path))) continue;
    await changeStory(
      slug,
      (record) => record && withoutPictures(record, [...record.pictures, ...record.missing]),
    );
  }
}

const listPictures = async () => (await (await openPictures()).keys()).map(pathOf);

const pathOf = ({ url }: Request) => new URL(url).pathname;

/** Keeps a picture; resolves with its size, or undefined where it did not come whole. */
async function keepPicture(cache: Cache, path: string): Promise<number | undefined> {
  const kept = await navigator.locks.request(LOCK, { mode: 'shared' }, () => cache.match(path));
  if (kept !== undefined) return (await kept.blob()).size;
  const file = await getPicture(path);
  if (file === undefined) return undefined;
  await cache.put(path, new Response(file, { headers: { 'Content-Type': file.type } }));
  return file.size;
}
