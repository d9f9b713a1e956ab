import { DEVICE_CACHES } from '../shared/device-caches.ts';
import { SHELL_PATH, VERSION_HEADER } from '../shared/shell.ts';
import { FILES, VERSION } from './build.ts';
import { fromDevice } from './from-device.ts';
import { MOST_VERSIONS, policyFor } from './policies.ts';
import { isSound } from './sound-answer.ts';

declare const self: ServiceWorkerGlobalScope;

const OWN = DEVICE_CACHES.shell + VERSION;

/** Fetches the shell and all files of this build; rejects when anything is missing, or of another build: the worker that was there stays then. */
export async function keepShell(): Promise<void> {
  // A worker may come anew with the build that is there: what the present one answers with stays then.
  const isNew = !(await caches.has(OWN));
  const cache = await caches.open(OWN);
  try {
    const shell = await fetchShell('reload');
    if (shell === undefined) throw new Error(`The shell is not of version ${VERSION}`);
    await Promise.all([
      cache.put(SHELL_PATH, shell),
      ...FILES.map((file) => keepFile(cache, file)),
    ]);
  } catch (error) {
    if (isNew) await caches.delete(OWN);
    throw error;
  }
}

async function keepFile(cache: Cache, file: string) {
  // Whatever the page loaded lies in the browser's own cache.
  const answer = await fetch(file);
  const policy = policyFor(file);
  if (policy === undefined || !isSound(answer, policy))
    throw new Error(`${file} was answered with ${answer.status}`);
  await cache.put(file, answer);
}

async function fetchShell(cache: RequestCache): Promise<Response | undefined> {
  // A shared cache may still have the one of the version before.
  const answer = await fetch(`${SHELL_PATH}?${VERSION}`, { cache, credentials: 'omit' });
  const isOwn = answer.status === 200 && answer.headers.get(VERSION_HEADER) === VERSION;
  return isOwn && !answer.redirected ? answer : undefined;
}

let isRenewed = false;

/** Answers the navigation to a page: with the shell, or from the network where the device has none. */
export async function answerNavigation(event: FetchEvent): Promise<Response> {
  const shell = await fromDevice(() => caches.match(SHELL_PATH, { cacheName: OWN }));
  if (shell === undefined) return fetch(event.request);
  if (!isRenewed) event.waitUntil(renewShell().catch(() => undefined));
  return shell;
}

/** Names and sections of the newsroom stand in the shell: once in a worker's life they are looked for anew. */
async function renewShell() {
  isRenewed = true;
  const shell = await fetchShell('no-cache');
  if (shell !== undefined) await (await caches.open(OWN)).put(SHELL_PATH, shell);
}

/** Removes what former versions had, save while pages are open: each asks for its own version's files as long as it lives, of the last versions here, and of all within a month on the server. */
export async function dropFormerShells(): Promise<void> {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const most = open.length === 0 ? 1 : MOST_VERSIONS;
  const former = (await caches.keys()).filter(
    (name) => name.startsWith(DEVICE_CACHES.shell) && name !== OWN,
  );
  await Promise.all(former.slice(0, former.length + 1 - most).map((name) => caches.delete(name)));
}

/** Answers a file of a build: of this one or another from the device, else from the network. */
export async function answerFile({ request }: FetchEvent): Promise<Response> {
  const stored = await fromDevice(async () => {
    const own = await caches.match(request, { cacheName: OWN, ignoreVary: true });
    return own ?? caches.match(request, { ignoreVary: true });
  });
  return stored ?? fetch(request);
}
