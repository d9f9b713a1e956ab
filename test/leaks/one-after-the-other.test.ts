import { expect, test } from 'vitest';
import { aCanaryNewsroom } from './a-canary-newsroom.ts';
import { createSharedCache } from './cache/create-shared-cache.ts';
import { askServer } from './capture.ts';
import { captureEverything, capturePrivate } from './capture-everything.ts';
import { findLeaks } from './find-leaks.ts';
import { createWordFinder } from './find-words.ts';
import { KEPT_OUTPUTS } from './kept-outputs.ts';
import { PASSWORD_IN_ADDRESS } from './private-outputs.ts';
import { someAccounts, type Account } from './some-accounts.ts';

const flat = <T>(captured: Map<string, T[]>) => [...captured.values()].flat();

test('six people in turn, subscribers first and through one shared cache, are told nothing that is another’s', async () => {
  const accounts = await someAccounts();
  const { origin, known, server, canaries } = await aCanaryNewsroom({ accounts });
  const ask = createSharedCache(askServer);
  const words = [
    ...canaries.keys(),
    PASSWORD_IN_ADDRESS,
    ...accounts.flatMap(({ own, secrets }) => [...Object.values(own), ...secrets]),
  ];
  const told = new Map<string, string[]>();

  const leaks: string[] = [];
  for (const person of [...accounts, undefined]) {
    const who = person?.who ?? 'nobody';
    const from = { origin, known, headers: person === undefined ? {} : { Cookie: person.cookie } };
    const open = flat(await captureEverything(ask, { ...from, isBrief: true }));
    const own = flat(await capturePrivate(ask, from));
    const meant = new Set(person === undefined ? [] : wordsFor(person, canaries));
    const others = words.filter((word) => !meant.has(word));
    leaks.push(
      ...findLeaks(open, createWordFinder(words)).map((leak) => `${who}: ${leak}`),
      ...findLeaks(own, createWordFinder(others)).map((leak) => `${who}: ${leak}`),
    );
    told.set(who, createWordFinder(meant)(Buffer.concat(own.map(({ body }) => body))));
  }
  for (const [name, { read }] of Object.entries(KEPT_OUTPUTS)) {
    const found = read(server).flatMap(createWordFinder(words));
    leaks.push(...found.map((word) => `${name}: ${word}`));
  }

  expect(leaks).toEqual([]);
  const shown = [...canaries].flatMap(([word, place]) => (place.includes('hidden') ? [] : word));
  for (const { who, isMember, isSignedIn, own } of accounts) {
    const reads = isMember && isSignedIn;
    const mine = [...(reads ? [...shown, own.text] : []), ...(isSignedIn ? [own.name] : [])];
    expect(told.get(who)?.toSorted(), who).toEqual(mine.toSorted());
  }
}, 120_000);

/** What may be said to somebody in what is private. */
function wordsFor({ isMember, isSignedIn, own }: Account, canaries: Map<string, string>) {
  if (!isSignedIn) return [];
  return isMember ? [...canaries.keys(), ...Object.values(own)] : [own.login, own.name];
}
