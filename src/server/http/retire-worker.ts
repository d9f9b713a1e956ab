import { ANSWERS_OF_ANY_CONTRACT, DEVICE_CACHES } from '../../shared/device-caches.ts';
import { WORKER_PATH } from '../../shared/shell.ts';
import { staticFile, typeOf, type StaticFile } from './static-files.ts';

/** The files of a build, with a service worker that takes the place of its own, and goes: with it goes what can be fetched again, and nothing that was saved. Open pages go on, from the network. */
export function retireWorker(files: Map<string, StaticFile>): Map<string, StaticFile> {
  const type = typeOf(WORKER_PATH) ?? '';
  const bytes = { identity: new TextEncoder().encode(RETIRED), br: undefined, gzip: undefined };
  return new Map(files).set(WORKER_PATH, { ...staticFile(type, bytes), immutable: false });
}

const { shell, pictures } = DEVICE_CACHES;
const GOING = [shell, ANSWERS_OF_ANY_CONTRACT, pictures];

const RETIRED = `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(leave()));
async function leave() {
  try {
    for (const name of await caches.keys()) {
      if (${JSON.stringify(GOING)}.some((start) => name.startsWith(start))) await caches.delete(name);
    }
  } finally {
    await registration.unregister();
  }
}
`;
