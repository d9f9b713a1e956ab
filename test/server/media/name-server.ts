import type { LookupAddress } from 'node:dns';
import type { LookupAll } from '../../../src/server/http/guarded-lookup.ts';

/** A name server that gives one answer after the other, the last one for ever. */
export function aNameServer(...answers: string[][]) {
  let asked = 0;
  const lookupAll: LookupAll = (_, __, answer) => {
    const addresses = answers[Math.min(asked, answers.length - 1)] ?? [];
    asked += 1;
    answer(
      null,
      addresses.map((address): LookupAddress => ({
        address,
        family: address.includes(':') ? 6 : 4,
      })),
    );
  };
  return { lookupAll, asked: () => asked };
}
