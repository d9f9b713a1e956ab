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

declare global {
  interface Window {
    sweep?: { isHeld: boolean; deleted: string[]; release: () => void };
  }
}

/** In a page: has the first listing of a cache wait, and notes what is taken out of any. */
export function holdSweep() {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const { keys, delete: remove } = Cache.prototype;
  const sweep = { isHeld: false, deleted: [] as string[], release };
  window.sweep = sweep;
  Cache.prototype.keys = async function listLate(this: Cache) {
    const isFirst = !sweep.isHeld;
    sweep.isHeld = true;
    if (isFirst) await released;
    return keys.call(this);
  };
  Cache.prototype.delete = function note(this: Cache, request) {
    sweep.deleted.push(request instanceof Request ? request.url : String(request));
    return remove.call(this, request);
  };
}

/** In a page: refuses one cache, as a browser does that keeps no files. */
export function refuseCache(refused: string) {
  const { open } = CacheStorage.prototype;
  CacheStorage.prototype.open = async function refuse(this: CacheStorage, name) {
    if (name === refused) throw new DOMException('Refused', 'SecurityError');
    return open.call(this, name);
  };
}
