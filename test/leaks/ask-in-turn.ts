import { askServer, type Ask } from './capture.ts';
import { captureEverything, capturePrivate } from './capture-everything.ts';
import { findLeaks } from './find-leaks.ts';
import { createWordFinder } from './find-words.ts';
import { KEPT_OUTPUTS } from './kept-outputs.ts';
import type { aCanaryNewsroom } from './a-canary-newsroom.ts';
import { PASSWORD_IN_ADDRESS } from './private-outputs.ts';
import type { Account } from './some-accounts.ts';

type Newsroom = Awaited<ReturnType<typeof aCanaryNewsroom>>;

/** Has everybody who has an account, and then somebody who has none, ask for everything. Resolves with what was told to others than it was meant for, or kept, one line each; and with what was told to each in private. */
export async function askInTurn(
  { origin, known, server, canaries }: Pick<Newsroom, 'origin' | 'known' | 'server' | 'canaries'>,
  { accounts, ask = askServer }: { accounts: Account[]; ask?: Ask },
) {
  const words = [
    ...canaries.keys(),
    PASSWORD_IN_ADDRESS,
    ...accounts.flatMap(({ own, secrets }) => [...Object.values(own), ...secrets]),
  ];
  const findAny = createWordFinder(words);
  const leaks: string[] = [];
  const told = new Map<string, string[]>();
  for (const person of [...accounts, undefined]) {
    const who = person?.who ?? 'nobody';
    const headers: Record<string, string> = person === undefined ? {} : { Cookie: person.cookie };
    const from = { origin, known, headers };
    const toAll = await captureEverything(ask, { ...from, isBrief: true });
    const toOne = [...(await capturePrivate(ask, from)).values()].flat();
    const meant = new Set(person === undefined ? [] : wordsFor(person, canaries));
    const findOthers = createWordFinder(words.filter((word) => !meant.has(word)));
    const found = [
      ...findLeaks([...toAll.values()].flat(), findAny),
      ...findLeaks(toOne, findOthers),
    ];
    leaks.push(...found.map((leak) => `${who}: ${leak}`));
    told.set(who, createWordFinder(meant)(Buffer.concat(toOne.map(({ body }) => body))));
  }
  const kept = Object.entries(KEPT_OUTPUTS).flatMap(([name, { read }]) =>
    read(server).flatMap((text) => findAny(text).map((word) => `${name}: ${word}`)),
  );
  return { leaks: [...leaks, ...kept], told };
}

/** What may be said to somebody in what is private. */
function wordsFor({ isMember, isSignedIn, own }: Account, canaries: Map<string, string>) {
  if (!isSignedIn) return [];
  return isMember ? [...canaries.keys(), ...Object.values(own)] : [own.login, own.name];
}
