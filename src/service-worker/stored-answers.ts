import { articleApiUrl } from '../shared/api-urls.ts';
import { ANSWERS_OF_ANY_CONTRACT, DEVICE_CACHES } from '../shared/device-caches.ts';
import { onDevice } from '../shared/device-stores.ts';
import { STORED_HEADER } from '../shared/worker-messages.ts';
import { fromDevice } from './from-device.ts';
import type { LimitedPolicy } from './policies.ts';
import { trim, trimAll } from './trim.ts';

const MATCHING = { ignoreVary: true };
const DAY = 86_400_000;

/** What the device has for a question, a saved story included; undefined when that is nothing, or too old. They lie in two stores, of which one may answer where the other does not: both are asked at once. */
export async function findStored(
  request: Request,
  policy: LimitedPolicy,
): Promise<Response | undefined> {
  const saved = fromDevice(() => findSaved(new URL(request.url)));
  return (await fromDevice(() => findCached(request, policy))) ?? saved;
}

async function findCached(request: Request, { cache, most }: LimitedPolicy) {
  const stored = await caches.match(request.url, { cacheName: cache, ...MATCHING });
  const since = Date.parse(stored?.headers.get(STORED_HEADER) ?? '');
  return Date.now() - since > most.days * DAY ? undefined : stored;
}

const STORY = /^\/api\/articles\/([^/]+)$/;

async function findSaved({ pathname }: URL): Promise<Response | undefined> {
  const slug = decodeURIComponent(STORY.exec(pathname)?.[1] ?? '');
  if (slug === '' || pathname !== articleApiUrl(slug)) return undefined;
  const saved = await onDevice((device) => device.get('stories', slug));
  return saved && Response.json(saved.article, { headers: { [STORED_HEADER]: saved.savedAt } });
}

let stores = 0;
/** How many answers are stored before room is made again, after the first time. */
const TRIMMED_AFTER = 50;
/** Milliseconds after the first, in which whoever has come has what they came for. A worker lives for as long at least, and mostly not until it has stored many. */
const TRIMMED_FIRST = 3_000;

/** Stores an answer, as far as the device lets it be stored. */
export async function store(
  request: Request,
  answer: Response,
  policy: LimitedPolicy,
): Promise<void> {
  try {
    const cache = await caches.open(policy.cache);
    await cache.put(request.url, answer);
    if (stores === 0) setTimeout(() => void trimAll(), TRIMMED_FIRST);
    stores += 1;
    if (stores % TRIMMED_AFTER === 0) await trim(policy);
  } catch {
    // Refused or full: half of what came with reading goes.
    await trim(policy, 0.5).catch(() => undefined);
  }
}

/** Forgets what was answered to a question. */
export async function forget(request: Request, { cache: name }: LimitedPolicy): Promise<void> {
  await fromDevice(async () => (await caches.open(name)).delete(request.url, MATCHING));
}

/** Removes the answers of other contracts than this version's, which it may not be able to read. What is saved stays. */
export async function dropFormerAnswers(): Promise<void> {
  const former = (await caches.keys()).filter(
    (name) => name.startsWith(ANSWERS_OF_ANY_CONTRACT) && name !== DEVICE_CACHES.answers,
  );
  await Promise.all(former.map((name) => caches.delete(name)));
}
