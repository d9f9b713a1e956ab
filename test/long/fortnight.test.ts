import { expect, test } from 'vitest';
import { liveThrough } from '../support/live-fortnight.ts';

const DAYS = 14;

test('over two weeks of mornings with and without a signal, the ages that are said are true, a week of what was read opens, what is saved opens always, and what is new comes at once', async () => {
  const faults = await liveThrough(DAYS, console.log);

  expect(faults).toEqual([]);
});
