import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createRequestGate } from '../../../../src/server/source/wordpress/request-gate.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A gate, and requests that take so many milliseconds and note when they begin. */
function aGate({
  width = () => 2,
  signal = new AbortController().signal,
}: { width?: () => number; signal?: AbortSignal } = {}) {
  const gate = createRequestGate(width, signal);
  const begun: string[] = [];
  const send = (name: string, { urgent = false, takes = 100, rest = 0 } = {}) =>
    gate.pass(
      () => {
        begun.push(`${name} at ${Math.round(performance.now() - since)}`);
        return new Promise<void>((resolve) => {
          setTimeout(() => {
            gate.hold(rest);
            resolve();
          }, takes);
        });
      },
      { urgent },
    );
  const since = performance.now();
  return { gate, send, begun };
}

test('lets as many go at once as there is room for, in their order', async () => {
  const { send, begun } = aGate();

  const all = Promise.all(['a', 'b', 'c', 'd', 'e'].map((name) => send(name)));
  await vi.runAllTimersAsync();
  await all;

  expect(begun).toEqual(['a at 0', 'b at 0', 'c at 100', 'd at 100', 'e at 200']);
});

test('keeps an urgent request waiting for no more than one answer, however many are queued, and others of its kind in their order', async () => {
  const { send, begun } = aGate({ width: () => 1 });

  const all = Promise.all([
    ...Array.from({ length: 50 }, (_, place) => send(`sweep ${place}`, { rest: 100 })),
    send('poll 1', { urgent: true }),
    send('poll 2', { urgent: true }),
  ]);
  await vi.runAllTimersAsync();
  await all;

  expect(begun.slice(0, 4)).toEqual([
    'sweep 0 at 0',
    'poll 1 at 200',
    'poll 2 at 300',
    'sweep 1 at 400',
  ]);
});

test('lets an urgent request that comes during a rest go first after it', async () => {
  const { gate, send, begun } = aGate({ width: () => 1 });
  gate.hold(500);

  const waiting = send('sweep');
  await vi.advanceTimersByTimeAsync(400);
  const urgent = send('poll', { urgent: true });
  await vi.runAllTimersAsync();
  await Promise.all([waiting, urgent]);

  expect(begun).toEqual(['poll at 500', 'sweep at 600']);
});

test('holds all back for the longest of the times that it was told', async () => {
  const { gate, send, begun } = aGate();
  gate.hold(900);
  gate.hold(300);

  const all = Promise.all([send('a'), send('b')]);
  await vi.runAllTimersAsync();
  await all;

  expect(begun).toEqual(['a at 900', 'b at 900']);
});

test('goes down to one at a time when the room gets less', async () => {
  let width = 2;
  const { send, begun } = aGate({ width: () => width });

  const all = Promise.all(['a', 'b', 'c', 'd'].map((name) => send(name)));
  width = 1;
  await vi.runAllTimersAsync();
  await all;

  expect(begun).toEqual(['a at 0', 'b at 0', 'c at 100', 'd at 200']);
});

test('turns away those that wait when it all ends, and leaves no timer behind', async () => {
  const stopping = new AbortController();
  const { gate, send, begun } = aGate({ signal: stopping.signal });
  gate.hold(300_000);
  const waiting = [send('a'), send('b')];

  stopping.abort(new Error('The process stops'));

  await expect(Promise.all(waiting)).rejects.toThrow('The process stops');
  await expect(send('c')).rejects.toThrow('The process stops');
  expect(begun).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});
