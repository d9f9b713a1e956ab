import { expect, test } from 'vitest';
import { privateArticleApiUrl, sessionApiUrl } from '../../src/shared/api-urls.ts';
import type { SessionState } from '../../src/shared/session.ts';
import { aSampleNewsroom } from './a-sample-newsroom.ts';
import { createSharedCache } from './cache/create-shared-cache.ts';
import { askServer, capture } from './capture.ts';
import { captureEverything } from './capture-everything.ts';
import { findLeaks } from './find-leaks.ts';
import { createPhraseFinder } from './find-phrases.ts';
import { KEPT_OUTPUTS } from './kept-outputs.ts';
import { sampleCanaries } from './sample-canaries.ts';

const NOW = Date.parse('2026-11-20T12:00:00Z');

test('what the sample’s premium stories say beyond their openings is told to its subscriber, and stands in nothing else that is answered, kept or built', async () => {
  const canaries = sampleCanaries(NOW);
  const slugs = [...new Set(canaries.values())];
  const { origin, server, known } = await aSampleNewsroom({ now: NOW, slugs });
  const find = createPhraseFinder(canaries.keys());
  const ask = createSharedCache(askServer);
  const readAs = async (cookie: string) => {
    const urls = slugs.map((slug) => origin + privateArticleApiUrl(slug));
    return Promise.all(urls.map((url) => capture(ask, url, { headers: { Cookie: cookie } })));
  };
  const [subscriber = '', reader = ''] = await signInAll(origin);

  const toSubscriber = await readAs(subscriber);
  const toOthers = [...(await readAs(reader)), ...(await readAs(''))];
  const toEverybody = await captureEverything(ask, { origin, known, isBrief: true });

  expect(slugs.length).toBeGreaterThan(40);
  expect(new Set(toSubscriber.flatMap(({ body }) => find(body)))).toEqual(new Set(canaries.keys()));
  expect(findLeaks([...toOthers, ...[...toEverybody.values()].flat()], find)).toEqual([]);
  const kept = Object.entries(KEPT_OUTPUTS).flatMap(([name, { read }]) =>
    read(server).flatMap((text) => find(text).map((run) => `${name}: ${run}`)),
  );
  expect(kept).toEqual([]);
}, 120_000);

/** Signs in with each of the invented accounts; resolves with their cookies, the subscriber's first. */
async function signInAll(origin: string): Promise<string[]> {
  const url = origin + sessionApiUrl();
  const { signIn } = (await (await fetch(url)).json()) as SessionState;
  if (signIn.kind !== 'password') throw new Error('The sample takes no passwords');
  const accounts = signIn.accounts.toSorted((one) => (one.opens === 'all' ? -1 : 1));
  return Promise.all(
    accounts.map(async ({ name, password }) => {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' },
        body: JSON.stringify({ name, password }),
      });
      return answer.headers.get('Set-Cookie')?.split(';', 1)[0] ?? '';
    }),
  );
}
