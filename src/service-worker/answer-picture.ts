import { DEVICE_CACHES } from '../shared/device-caches.ts';
import { ASK_HEADER } from '../shared/worker-messages.ts';
import { fromDevice } from './from-device.ts';
import type { LimitedPolicy } from './policies.ts';
import { pickLike } from './pick-like.ts';
import { isSound, stamped } from './sound-answer.ts';
import { store } from './stored-answers.ts';
import { withoutAsking } from './without-asking.ts';

const HELD_IN: string[] = [DEVICE_CACHES.pictures, DEVICE_CACHES.saved];
const SAVED_BY_ONE: string[] = [DEVICE_CACHES.privateSaved];

/** Answers a picture: from the device; from the network where it is not there, and where that fails, the same picture in another width or format that is, unless this very file is asked for. */
export async function answerPicture(event: FetchEvent, policy: LimitedPolicy): Promise<Response> {
  const { request } = event;
  const stored = await fromDevice(() => find(request.url));
  if (stored !== undefined) return stored;
  const answer = await fetch(withoutAsking(request)).catch(() => undefined);
  if (answer !== undefined && isSound(answer, policy)) {
    event.waitUntil(keep(request, answer.clone(), policy));
    return answer;
  }
  const isExact = request.headers.get(ASK_HEADER) === 'network';
  const like = isExact ? undefined : await fromDevice(() => findLike(request.url));
  return like ?? answer ?? Response.error();
}

/** Answers a picture that is one reader's own: as it was saved, or in another width that was; from the network where it was not. */
export async function answerSavedPicture({ request }: FetchEvent): Promise<Response> {
  const saved = await fromDevice(
    async () => (await find(request.url, SAVED_BY_ONE)) ?? findLike(request.url, SAVED_BY_ONE),
  );
  return saved ?? fetch(request);
}

async function find(address: string, names = HELD_IN): Promise<Response | undefined> {
  for (const cacheName of names) {
    const held = await caches.match(address, { cacheName, ignoreVary: true });
    if (held !== undefined) return held;
  }
  return undefined;
}

async function findLike(address: string, names = HELD_IN): Promise<Response | undefined> {
  const held = await Promise.all(
    names.map(async (name) => ((await caches.has(name)) ? (await caches.open(name)).keys() : [])),
  );
  const like = pickLike(
    address,
    held.flat().map(({ url }) => url),
  );
  return like === undefined ? undefined : find(like, names);
}

async function keep(request: Request, answer: Response, policy: LimitedPolicy) {
  // A picture that breaks off is none.
  const body = await answer.blob().catch(() => undefined);
  if (body === undefined) return;
  await store(request, stamped(answer, body, Date.now()), policy);
}
