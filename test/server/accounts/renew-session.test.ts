import { expect, test } from 'vitest';
import { NewsroomUnavailable } from '../../../src/server/accounts/accounts.ts';
import { renewSession } from '../../../src/server/accounts/renew-session.ts';
import { aSession } from '../../support/a-session.ts';

const NOW = Date.parse('2026-11-23T12:00:00Z');
const DAY = 86_400_000;

const opensNothing = { learnOpens: async () => 'none' as const };
const isDown = { learnOpens: () => Promise.reject(new NewsroomUnavailable('is down')) };

const sealed = (sealedAt: number, opensLearnedAt = sealedAt) => ({
  ...aSession({ opens: 'all' }),
  sealedAt,
  opensLearnedAt,
});

test('what an account opens is learned anew when a day has passed, and not before', async () => {
  const young = sealed(NOW - DAY + 1);
  const old = sealed(NOW - DAY);

  expect(await renewSession(young, { accounts: opensNothing, now: NOW })).toBeUndefined();
  expect(await renewSession(old, { accounts: opensNothing, now: NOW })).toEqual({
    ...old,
    opens: 'none',
    opensLearnedAt: NOW,
  });
});

test('while the newsroom does not answer, what was known stays, and the thirty days begin anew', async () => {
  const old = sealed(NOW - DAY);
  const keptToday = sealed(NOW - 1, NOW - DAY);

  expect(await renewSession(old, { accounts: isDown, now: NOW })).toEqual(old);
  expect(await renewSession(keptToday, { accounts: isDown, now: NOW })).toBeUndefined();
});
