/** Everything that a page can keep on a device, by what it is called; each runs in the page. */
export const DEVICE_OUTPUTS: Record<string, () => string[] | Promise<string[]>> = {
  'local storage': () => Object.entries(localStorage).flat(),
  'session storage': () => Object.entries(sessionStorage).flat(),
  'Cache Storage': readCaches,
  IndexedDB: readDatabases,
  'the state of history': () => [JSON.stringify([history.state])],
  'cookies that scripts see': () => [document.cookie],
};

async function readCaches(): Promise<string[]> {
  const found: string[] = [];
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const answer = await cache.match(request);
      found.push(name, request.url, (await answer?.text()) ?? '');
    }
  }
  return found;
}

async function readDatabases(): Promise<string[]> {
  const found: string[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open(name);
      opening.addEventListener('success', () => resolve(opening.result));
    });
    for (const store of database.objectStoreNames) {
      const rows = await new Promise<unknown[]>((resolve) => {
        const reading = database.transaction(store).objectStore(store).getAll();
        reading.addEventListener('success', () => resolve(reading.result));
      });
      found.push(name, store, JSON.stringify(rows));
    }
    database.close();
  }
  return found;
}

/** Puts a text into each of them; run in the page. */
export async function leakIntoDevice(text: string): Promise<void> {
  localStorage.setItem('leak', text);
  sessionStorage.setItem('leak', text);
  history.replaceState({ leak: text }, '');
  document.cookie = `leak=${text}`;
  const cache = await caches.open('leak');
  await cache.put('/leak', new Response(text));
  await new Promise<void>((resolve) => {
    const opening = indexedDB.open('leak');
    opening.addEventListener('upgradeneeded', () => {
      opening.result.createObjectStore('leak').put(text, 'leak');
    });
    opening.addEventListener('success', () => {
      opening.result.close();
      resolve();
    });
  });
}
