import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { POLICIES } from '../../src/service-worker/policies.ts';
import { DEVICE_CACHES } from '../../src/shared/device-caches.ts';
import { STORED_HEADER } from '../../src/shared/worker-messages.ts';

/** Milliseconds after which a worker has made room. */
const PATIENCE = 10_000;

/** Keeps 30 pictures of a megabyte each as if they had come with a day's reading, by what they say of their size. */
export const keepHeavyPictures = (page: Page, day: number): Promise<void> =>
  page.evaluate(
    async ([name, header, folder]) => {
      const cache = await caches.open(name);
      for (let number = 0; number < 30; number += 1) {
        const headers = { 'Content-Length': '1000000', [header]: new Date().toISOString() };
        await cache.put(`/media/day-${folder}/${number}.avif`, new Response('', { headers }));
      }
    },
    [DEVICE_CACHES.pictures, STORED_HEADER, day] as const,
  );

/** What the device keeps beyond the limits of its rules, or for a day longer than they say, once a worker has had the time to make room. */
export async function findSurplus(page: Page): Promise<string[]> {
  const look = async () => {
    const found: string[] = [];
    for (const policy of POLICIES) {
      if (!('most' in policy)) continue;
      const { entries, megabytes, days } = policy.most;
      const kept = await sizeOf(page, policy.cache);
      if (kept.entries > entries) found.push(`${policy.cache} has ${kept.entries} entries`);
      if (kept.megabytes > megabytes) found.push(`${policy.cache} has ${kept.megabytes} MB`);
      if (kept.days > days + 1) found.push(`${policy.cache} goes back ${kept.days} days`);
    }
    return found;
  };
  await expect
    .poll(look, { timeout: PATIENCE })
    .toEqual([])
    .catch(() => undefined);
  return look();
}

const sizeOf = (page: Page, name: string) =>
  page.evaluate(
    async ([cacheName, header]) => {
      const answers = await (await caches.open(cacheName)).matchAll();
      const since = answers.map(({ headers }) => Date.parse(headers.get(header) ?? ''));
      const sizes = answers.map(({ headers }) => Number(headers.get('Content-Length')));
      return {
        entries: answers.length,
        megabytes: sizes.reduce((sum, size) => sum + size, 0) / 1_000_000,
        days: Math.max(0, ...since.map((at) => (Date.now() - at) / 86_400_000)),
      };
    },
    [name, STORED_HEADER] as const,
  );
