import { expect, test } from 'vitest';
import { aCanaryNewsroom } from './a-canary-newsroom.ts';
import { askInTurn } from './ask-in-turn.ts';
import { createSharedCache } from './cache/create-shared-cache.ts';
import { askServer } from './capture.ts';
import { someAccounts } from './some-accounts.ts';

test('six people in turn, subscribers first and through one shared cache, are told nothing that is another’s', async () => {
  const accounts = await someAccounts();
  const newsroom = await aCanaryNewsroom({ accounts });

  const { leaks, told } = await askInTurn(newsroom, {
    accounts,
    ask: createSharedCache(askServer),
  });

  expect(leaks).toEqual([]);
  const shown = [...newsroom.canaries].flatMap(([word, place]) =>
    place.includes('hidden') ? [] : word,
  );
  for (const { who, isMember, isSignedIn, own } of accounts) {
    const reads = isMember && isSignedIn;
    const mine = [...(reads ? [...shown, own.text] : []), ...(isSignedIn ? [own.name] : [])];
    expect(told.get(who)?.toSorted(), who).toEqual(mine.toSorted());
  }
}, 120_000);
