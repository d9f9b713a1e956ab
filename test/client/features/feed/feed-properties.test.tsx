import { act } from '@testing-library/react';
import * as fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { aNewsroom, newsroomDeed } from '../../../support/feed-newsroom.ts';
import { journeyCount, LONGEST_JOURNEY } from '../../../support/journey-count.ts';
import { openReader } from '../../../support/open-reader.tsx';
import type { Store } from '../../../../src/server/store/store.ts';
import type { FetchApi } from '../../../../src/client/lib/get-json.ts';

/** Far beyond the end of any list here, in pixels. */
const END = 1_000_000;

const RUNS = journeyCount(30);

vi.setConfig({ testTimeout: RUNS * LONGEST_JOURNEY });

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  // Its timers are those that it finds when it is loaded.
  await import('../../../../src/client/features/feed/watch-list.ts');
});
beforeEach(layOut);
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

test('whatever the newsroom and the network do, an unmoved story is met exactly once, a re-dated one at most once, and none that was shown goes or changes places', async () => {
  let network = aNetwork([0]);
  const { router, store, writer } = await openReader({
    change: {},
    path: '/settings',
    between: (fetchApi) => (url, init) => network.ask(fetchApi, url, init),
  });

  await fc.assert(
    fc.asyncProperty(journey, async ({ stories, page, delays, steps }) => {
      await act(() => router.navigate('/settings'));
      // What stands in for the layout remembers each call, and so the cards of all journeys before.
      vi.clearAllMocks();
      const newsroom = aNewsroom(stories);
      network = aNetwork(delays);
      writer.apply({ withdrawn: idsIn(store) });
      writer.apply({ stories: newsroom.stories() });
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
        await readTo(end, network, look);
      }

      const unmoved = newsroom.unmoved().map((id) => `card-${id}`);
      expect(shown.filter((id) => unmoved.includes(id))).toEqual(unmoved);
    }),
    { numRuns: RUNS },
  );
});

/** Everything that the newsroom has published. */
function idsIn(store: Store): number[] {
  const answer = store.readFeed({ kind: 'latest' }, { limit: 100, access: 'all' });
  return answer.kind === 'feed' ? answer.feed.items.map(({ id }) => id) : [];
}

const shownStories = () =>
  Array.from(document.querySelectorAll('[role="feed"] article'), ({ id }) => id);

/** Lets time pass: timers by the test's clock, and what the API's own streams need. */
async function pass(ms: number) {
  await act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
    await new Promise(setImmediate);
  });
}

/** As if each card were a pixel high, so that all of them are near the viewport, whichever of them is in it. */
function layOut() {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const isFeed = this.getAttribute('role') === 'feed';
    const isCard = this.parentElement?.getAttribute('role') === 'feed';
    if (isFeed) return new DOMRect(0, -window.scrollY, 400, this.children.length);
    return isCard ? new DOMRect(0, 0, 400, 1) : new DOMRect();
  });
}

function scroll(to: number) {
  act(() => {
    const { blockSize } = document.querySelector<HTMLElement>('[role="feed"]')?.style ?? {};
    document.documentElement.scrollTop = Math.min(to, Number.parseFloat(blockSize || '0'));
    window.dispatchEvent(new Event('scroll'));
  });
}

/** Reads on to an end of the list, until nothing more comes, and presses Retry wherever it is offered. */
async function readTo(end: number, network: Network, look: () => void) {
  let asked = -1;
  while (asked !== network.asked()) {
    asked = network.asked();
    scroll(end);
    // Longer than any answer takes, and than a list waits for the reader to rest.
    await pass(1_000);
    look();
    const retry = document.querySelector<HTMLElement>('main [role="alert"] button');
    if (retry !== null) act(() => retry.click());
  }
}

type Network = ReturnType<typeof aNetwork>;

/** A network that is slow in turns, and fails so many of the next requests for stories. */
function aNetwork(delays: number[]) {
  let requests = 0;
  let failing = 0;
  return {
    async ask(fetchApi: FetchApi, url: string, init: Parameters<FetchApi>[1]) {
      if (!url.startsWith('/api/feeds')) return fetchApi(url, init);
      const isFirst = requests === 0;
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
    },
    asked: () => requests,
    fail: (count: number) => (failing = count),
  };
}
