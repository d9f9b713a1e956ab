import { expect, test } from 'vitest';
import { NewsroomUnavailable } from '../../../../src/server/accounts/accounts.ts';
import { createTurns } from '../../../../src/server/accounts/wordpress/turns.ts';

test('six requests go at once, sixty wait, and the next is turned away until one has ended', async () => {
  const turns = createTurns();
  const end = Promise.withResolvers<void>();
  let running = 0;
  const take = () =>
    turns.take(async () => {
      running += 1;
      await end.promise;
    });
  const taken = Array.from({ length: 66 }, take);

  await expect(take()).rejects.toThrow(NewsroomUnavailable);
  expect(running).toBe(6);
  end.resolve();
  await Promise.all(taken);

  await expect(take()).resolves.toBeUndefined();
});

test('a request that fails leaves its turn to others', async () => {
  const turns = createTurns();
  const fail = () => turns.take(() => Promise.reject(new Error('It broke')));
  for (let time = 0; time < 66; time += 1) await expect(fail()).rejects.toThrow('It broke');

  expect(await turns.take(async () => 'done')).toBe('done');
});
