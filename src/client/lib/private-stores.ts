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
  const databases = await indexedDB.databases();
  const names = databases.flatMap(({ name }) =>
    name !== undefined && isPrivate(name) ? name : [],
  );
  await Promise.all(names.map(clearDatabase));
}

/** Resolves once it is gone; where another tab still has it open, that is when that tab has heard of it. */
async function clearDatabase(name: string) {
  const deletion = indexedDB.deleteDatabase(name);
  await new Promise((resolve) => {
    deletion.addEventListener('success', resolve);
    deletion.addEventListener('error', resolve);
  });
}
