import { STORED_HEADER } from '../shared/worker-messages.ts';
import { chosenLimits } from './chosen-limits.ts';
import { POLICIES, type LimitedPolicy } from './policies.ts';
import { surplusOf } from './surplus-of.ts';

/** Removes from a cache what is too old, and the oldest of what is too much; `share` makes the limits smaller. */
export async function trim({ cache: name, most }: LimitedPolicy, share = 1): Promise<void> {
  if (!(await caches.has(name))) return;
  const cache = await caches.open(name);
  // In the order in which they were stored.
  const requests = await cache.keys();
  const entries = await Promise.all(
    requests.map(async (request) => {
      const answer = await cache.match(request, { ignoreVary: true });
      const bytes = Number(answer?.headers.get('Content-Length') ?? 0);
      return { request, bytes, storedAt: Date.parse(answer?.headers.get(STORED_HEADER) ?? '') };
    }),
  );
  const { length } = entries;
  const chosen = await chosenLimits(most);
  const limits = share === 1 ? chosen : { ...chosen, entries: Math.floor(length * share) };
  const surplus = surplusOf(entries, limits, Date.now());
  await Promise.all(surplus.map(({ request }) => cache.delete(request, { ignoreVary: true })));
}

/** Keeps every cache within its limits. */
export const trimAll = async (): Promise<void> => {
  await Promise.allSettled(POLICIES.map(async (policy) => 'most' in policy && trim(policy)));
};
