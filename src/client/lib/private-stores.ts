/** What the name of everything begins with that this device keeps of one reader's own: entries of local storage, caches, databases. */
const PREFIX = 'dateline.private';

/** Removes all that is kept under such a name; saved free stories and settings have others. */
export async function clearPrivateStores(): Promise<void> {
  // Each may be refused, and then holds nothing.
  await Promise.allSettled([clearStorage(), clearCaches(), clearDatabases()]);
}

const isPrivate = (name = '') => name.startsWith(PREFIX);

async function clearStorage() {
  for (const key of Object.keys(localStorage).filter(isPrivate)) localStorage.removeItem(key);
}

async function clearCaches() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => isPrivate(name)).map((name) => caches.delete(name)));
}

async function clearDatabases() {
  for (const { name } of await indexedDB.databases()) {
    if (name !== undefined && isPrivate(name)) indexedDB.deleteDatabase(name);
  }
}
