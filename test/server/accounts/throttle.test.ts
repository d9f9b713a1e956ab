import { expect, test } from 'vitest';
import { createThrottle, type Attempt } from '../../../src/server/accounts/throttle.ts';

function aThrottle() {
  const clock = { now: 0 };
  const throttle = createThrottle({ now: () => clock.now });
  /** The waits of so many attempts. */
  const tryTimes = (times: number, attempt: (time: number) => Attempt) =>
    Array.from({ length: times }, (_, time) => throttle.attempt(attempt(time)));
  return { clock, throttle, tryTimes };
}

const some = (waits: number[]) => waits.filter((wait) => wait > 0).length;

test('the eleventh try at an account waits, from wherever it comes, and others do not', () => {
  const { throttle, tryTimes } = aThrottle();

  const waits = tryTimes(11, (time) => ({ address: `203.0.113.${time}`, account: 'ada' }));

  expect(waits).toEqual([...Array<number>(10).fill(0), 600]);
  expect(throttle.attempt({ address: '203.0.113.1', account: 'grace' })).toBe(0);
});

test('an account is the same however its name is written', () => {
  const { throttle, tryTimes } = aThrottle();

  tryTimes(10, (time) => ({ address: `203.0.113.${time}`, account: time % 2 ? 'Ada' : 'ada' }));

  expect(throttle.attempt({ address: '198.51.100.1', account: 'ADA' })).toBeGreaterThan(0);
});

test('the forty-first try from an address waits, whatever account it is at', () => {
  const { throttle, tryTimes } = aThrottle();

  const waits = tryTimes(41, (time) => ({ address: '203.0.113.7', account: `reader ${time}` }));

  expect(some(waits)).toBe(1);
  expect(throttle.attempt({ address: '203.0.113.7' })).toBeGreaterThan(0);
  expect(throttle.attempt({ address: '203.0.113.8' })).toBe(0);
});

test('a household with IPv6 is one address', () => {
  const { tryTimes } = aThrottle();

  const waits = tryTimes(50, (time) => ({ address: `2001:db8:1:2::${time.toString(16)}` }));
  const neighbours = tryTimes(30, (time) => ({ address: `2001:db8:1:${time + 100}::1` }));

  expect(some(waits)).toBe(10);
  expect(some(neighbours)).toBe(0);
});

test('after ten minutes it begins anew, and waiting tries do not count', () => {
  const { clock, throttle, tryTimes } = aThrottle();
  tryTimes(30, () => ({ address: '203.0.113.7', account: 'ada' }));

  clock.now = 599_000;
  const before = throttle.attempt({ address: '203.0.113.7', account: 'ada' });
  clock.now = 600_000;
  const after = throttle.attempt({ address: '203.0.113.7', account: 'ada' });

  expect(before).toBe(1);
  expect(after).toBe(0);
});

test('whoever came in has their tries back', () => {
  const { throttle, tryTimes } = aThrottle();
  tryTimes(10, (time) => ({ address: `203.0.113.${time}`, account: 'ada' }));

  throttle.forgive('Ada');

  expect(throttle.attempt({ address: '198.51.100.1', account: 'ada' })).toBe(0);
});

test('inventing names takes no memory, and does not free an account that is being guessed at', () => {
  const { throttle, tryTimes } = aThrottle();
  tryTimes(10, () => ({ address: '203.0.113.7', account: 'ada' }));

  const waits = tryTimes(9_000, (time) => ({
    address: '203.0.113.7',
    account: `invented ${time}`,
  }));

  expect(some(waits)).toBe(9_000 - 30);
  expect(throttle.attempt({ address: '198.51.100.1', account: 'ada' })).toBeGreaterThan(0);
});
