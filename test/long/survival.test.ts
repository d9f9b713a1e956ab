import { expect, test } from 'vitest';
import { surviveUpdates, type Mishap } from '../support/survive-updates.ts';

const BUILDS = 20;
const MISHAPS: Mishap[] = [
  'none',
  'killed in mid-save',
  'killed in mid-update',
  'full',
  'rolled back',
];

test('of 200 saved stories nothing is lost by 20 builds, a full device, a browser that is killed, and former versions', async () => {
  const mishaps = Array.from(
    { length: BUILDS },
    (_, round) => MISHAPS[round % MISHAPS.length] ?? 'none',
  );

  const losses = await surviveUpdates(mishaps, { stories: 200, log: console.log });

  expect(losses).toEqual([]);
});
