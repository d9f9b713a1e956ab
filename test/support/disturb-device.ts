/** In a page: takes one file of a cache away, as a browser that needs room. */
export async function evict([name, place]: readonly [string, number]) {
  const cache = await caches.open(name);
  const requests = await cache.keys();
  const request = requests[place % Math.max(1, requests.length)];
  if (request !== undefined) await cache.delete(request);
}

/** In a page: has a database be what a later version made of it, which keeps something else as well. */
export async function upgrade(name: string) {
  const isOpen = (opening: IDBOpenDBRequest) =>
    new Promise<void>((resolve, reject) => {
      opening.addEventListener('success', () => {
        opening.result.close();
        resolve();
      });
      opening.addEventListener('error', () => reject(opening.error ?? new Error(name)));
    });
  const found = indexedDB.open(name);
  await isOpen(found);
  const next = found.result.version + 1;
  const opening = indexedDB.open(name, next);
  opening.addEventListener('upgradeneeded', () => {
    opening.result.createObjectStore(`later ${next}`);
  });
  await isOpen(opening);
}
