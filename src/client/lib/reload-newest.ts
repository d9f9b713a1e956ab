import { TAKE_OVER } from '../../shared/worker-messages.ts';
import { within } from './within.ts';

/** Milliseconds that a reader waits at most for a newer version to be found, to be there whole, and to take over: Chromium lets the former worker finish first, up to 6 s have been seen. */
const LONGEST = 8_000;

/** Reloads the page in the newest version that there is. Where this one is too old and no other is found, the worker that would bring it again goes; what is saved stays. */
export async function reloadNewest({ isTooOld }: { isTooOld: boolean }) {
  try {
    const registration = await navigator.serviceWorker?.getRegistration();
    if (registration !== undefined) await within(LONGEST, renew(registration, isTooOld));
  } catch {
    // Nothing newer can be had in time.
  }
  window.location.reload();
}

async function renew(registration: ServiceWorkerRegistration, isTooOld: boolean) {
  if (registration.waiting === null) {
    // Offline there is none to be found.
    await registration.update().catch(() => undefined);
    await settled(registration.installing);
  }
  const { waiting } = registration;
  if (waiting !== null) {
    const taken = event(navigator.serviceWorker, 'controllerchange');
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is no window
    waiting.postMessage(TAKE_OVER);
    await taken;
  } else if (isTooOld) {
    await registration.unregister();
  }
}

async function settled(worker: ServiceWorker | null) {
  if (worker?.state === 'installing') await event(worker, 'statechange');
}

const event = async (target: EventTarget, name: string) =>
  new Promise<unknown>((resolve) => target.addEventListener(name, resolve, { once: true }));
