import { act } from '@testing-library/react';
import * as fc from 'fast-check';
import { test as propertyTest } from '@fast-check/vitest';
import { afterAll, beforeAll, describe, expect, vi } from 'vitest';
import { aNewsroom, newsroomDeed } from '../../../support/feed-newsroom.ts';
import { openReader } from '../../../support/open-reader.tsx';
import type { FetchApi } from '../../../../src/client/lib/get-json.ts';

/** Batches of runs, since each run's database is open until its test ends. */
const BATCHES = Array.from({ length: 20 }, (_, batch) => batch + 1);
const RUNS = { numRuns: 25 };
/** Far beyond the end of any list here, in pixels. */
const END = 1_000_000;

vi.setConfig({ testTimeout: 15 * 60_000 });

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  // Its timers are those that it finds when it is loaded.
  await import('../../../../src/client/features/feed/watch-list.ts');
});
afterAll(() => void vi.useRealTimers());

const step = fc.oneof(
  newsroomDeed,
  fc.record({ kind: fc.constant('scroll' as const), to: fc.constantFrom(0, END) }),
  fc.record({ kind: fc.constant('wait' as const), ms: fc.integer({ min: 1, max: 400 }) }),
  fc.record({ kind: fc.constant('fail' as const), requests: fc.integer({ min: 1, max: 3 }) }),
);
const journey = fc.record({
  stories: fc.integer({ min: 21, max: 45 }),
  page: fc.integer({ min: 1, max: 3 }),
  /** How long answers take, in turn. */
  delays: fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 6 }),
  steps: fc.array(step, { minLength: 1, maxLength: 14 }),
});

describe.each(BATCHES)('whatever the newsroom and the network do (batch %i)', () => {
  propertyTest.prop([journey], RUNS)(
    'an unmoved story is met exactly once, a re-dated one at most once, and none that was shown goes or changes places',
    async ({ stories, page, delays, steps }) => {
      const newsroom = aNewsroom(stories);
      const network = aNetwork(delays);
      const { router, writer, unmount } = await openReader({
        change: { stories: newsroom.stories() },
        path: '/settings',
        between: network.between,
      });
      // Every visit has a key of its own in the history, and so a place of its own.
      void router.navigate(`/latest?page=${page}`);
      while (shownStories().length === 0) await pass(1_000);
      let shown: string[] = [];
      const look = () => {
        const now = shownStories();
        expect(new Set(now).size, 'none twice').toBe(now.length);
        expect(now.filter((id) => shown.includes(id))).toEqual(shown);
        shown = now;
      };
      look();

      act(() => void window.dispatchEvent(new Event('wheel')));
      for (const taken of steps) {
        if (taken.kind === 'scroll') scroll(taken.to);
        else if (taken.kind === 'wait') await pass(taken.ms);
        else if (taken.kind === 'fail') network.fail(taken.requests);
        else writer.apply(newsroom.change(taken) ?? {});
        look();
      }
      for (const end of [END, 0]) {
        await readTo(end, look);
      }

      const unmoved = newsroom.unmoved().map((id) => `card-${id}`);
      expect(shown.filter((id) => unmoved.includes(id))).toEqual(unmoved);
      unmount();
    },
  );
});

const shownStories = () =>
  Array.from(document.querySelectorAll('[role="feed"] article'), ({ id }) => id);

/** Lets time pass: timers by the test's clock, and what the API's own streams need. */
async function pass(ms: number) {
  await act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
    await new Promise(setImmediate);
  });
}

function scroll(to: number) {
  act(() => {
    document.documentElement.scrollTop = to;
    window.dispatchEvent(new Event('scroll'));
  });
}

/** Reads on to an end of the list, and presses Retry wherever it is offered. */
async function readTo(end: number, look: () => void) {
  let before = -1;
  for (let quiet = 0; quiet < 3;) {
    scroll(end);
    await pass(1_000);
    look();
    const retry = document.querySelector<HTMLElement>('main [role="alert"] button');
    if (retry !== null) act(() => retry.click());
    const now = shownStories().length;
    quiet = now === before && retry === null ? quiet + 1 : 0;
    before = now;
  }
}

/** A network that is slow in turns, and fails so many of the next requests for stories. */
function aNetwork(delays: number[]) {
  let requests = 0;
  let failing = 0;
  const between =
    (fetchApi: FetchApi): FetchApi =>
    async (url, init) => {
      const isFirst = requests === 0;
      if (!url.startsWith('/api/feeds')) return fetchApi(url, init);
      const delay = delays[requests % delays.length] ?? 0;
      requests += 1;
      // The answer is of the moment at which it is asked, and comes later.
      const answer = fetchApi(url, init);
      await new Promise((resolve) => setTimeout(resolve, delay));
      if (!isFirst && failing > 0) {
        failing -= 1;
        throw new TypeError('Failed to fetch');
      }
      return answer;
    };
  return { between, fail: (count: number) => (failing = count) };
}
