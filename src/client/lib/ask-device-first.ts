import { mayBeShown } from '../../shared/answer-age.ts';
import { DEVICE_CACHES } from '../../shared/device-caches.ts';
import { STORED_HEADER } from '../../shared/worker-messages.ts';
import type { FetchApi } from './get-json.ts';
import { within } from './within.ts';

/** Milliseconds after which a launch says that nothing has come: there is no page to look at meanwhile. */
const LONGEST = 8_000;

/** Milliseconds: what lies on the device is there sooner, or storage does not answer at all. */
const LONGEST_LOOK = 1_000;

/** Until it is ended, answers questions to the API with what the service worker stored, where it did: a launch waits for no network. Looked up here, since a worker that has to be asked is a way longer. */
export function askDeviceFirst(fetchApi: FetchApi) {
  const late = AbortSignal.timeout(LONGEST);
  let isLaunch = true;
  let oldest = Infinity;
  return {
    async fetchApi(...[url, init]: Parameters<FetchApi>): Promise<Response> {
      // How a private one or a change is asked says so.
      const isPlain = init.cache === undefined && init.method === undefined;
      if (!isLaunch || !isPlain) return fetchApi(url, init);
      const stored = await within(LONGEST_LOOK, find(url)).catch(() => undefined);
      if (stored === undefined) {
        return fetchApi(url, { ...init, signal: AbortSignal.any([init.signal, late]) });
      }
      oldest = Math.min(oldest, Date.parse(stored.headers.get(STORED_HEADER) ?? ''));
      return stored;
    },
    /** Aborted once a launch has waited for as long as it may. */
    late,
    /** Returns since when the oldest of the answers is on the device, in milliseconds since 1970. */
    end() {
      isLaunch = false;
      return oldest;
    },
  };
}

async function find(url: string): Promise<Response | undefined> {
  const stored = await caches.match(url, { cacheName: DEVICE_CACHES.answers, ignoreVary: true });
  return stored && mayBeShown(stored) ? stored : undefined;
}
