import * as fc from 'fast-check';
import { test as propertyTest } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { createLiveList, type Sizes } from '../../../../src/client/features/feed/live-list.ts';

const EXPECTED = 150;
/** Pixels above and below the list: so much that the window never comes to the end of the page. */
const [HEADER, FOOTER] = [20_000, 20_000];

const step = fc.oneof(
  fc.record({ kind: fc.constant('scroll' as const), by: fc.integer({ min: -3000, max: 3000 }) }),
  fc.record({ kind: fc.constant('older' as const), count: fc.integer({ min: 1, max: 10 }) }),
  fc.record({ kind: fc.constant('newer' as const), count: fc.integer({ min: 1, max: 10 }) }),
  fc.record({ kind: fc.constant('rest' as const) }),
  fc.record({
    kind: fc.constant('grow' as const),
    at: fc.nat(30),
    by: fc.integer({ min: -60, max: 200 }),
  }),
  fc.record({
    kind: fc.constant('turn' as const),
    factor: fc.double({ min: 0.5, max: 2, noNaN: true }),
  }),
);

type Step = typeof step extends fc.Arbitrary<infer Taken> ? Taken : never;

describe('a live list', () => {
  const journey = fc.record({
    steps: fc.array(step, { maxLength: 60 }),
    above: fc.integer({ min: 0, max: 200 }),
    seed: fc.nat(99),
  });

  propertyTest.prop([journey], { numRuns: 2_000 })(
    'never moves the first card that is whole in view, whatever comes above or below and however high it turns out',
    ({ steps, above, seed }) => {
      const reader = aReader(above, seed);

      for (const taken of steps) {
        const before = reader.topmost();
        reader.take(taken);
        if (taken.kind !== 'scroll' && before !== undefined) {
          expect(reader.screenTopOf(before.id), taken.kind).toBeCloseTo(before.top, 3);
        }
        expect(reader.isWhole(), 'each card in view is measured').toBe(true);
      }
    },
  );

  test('begins at its first card once nothing more comes above', () => {
    const reader = aReader(20, 1);

    reader.take({ kind: 'scroll', by: 600 });
    reader.take({ kind: 'rest' });
    reader.take({ kind: 'newer', count: 10 });
    expect(reader.live.offsetOf(0)).toBeGreaterThan(0);
    reader.take({ kind: 'newer', count: 10 });
    reader.take({ kind: 'rest' });

    expect(reader.live.offsetOf(0)).toBe(0);
  });

  test('begins where the reader is who went above its first card', () => {
    const reader = aReader(200, 1);
    reader.take({ kind: 'scroll', by: 600 });
    reader.take({ kind: 'rest' });
    reader.take({ kind: 'newer', count: 10 });

    reader.take({ kind: 'scroll', by: -5000 });
    reader.take({ kind: 'rest' });

    expect(reader.live.offsetOf(0)).toBe(0);
    expect(reader.topmost()).toEqual({ id: 990, top: 0 });
  });
});

/** Somebody who reads a list of cards, each of a height of its own, in a window that does as it is told. */
function aReader(storiesAbove: number, seed: number) {
  const heights = new Map<number, number>();
  const heightOf = (id: number) => heights.get(id) ?? 100 + ((id * 37 + seed * 11) % 120);
  let ids = Array.from({ length: 10 }, (_, place) => 1000 + place);
  let above = storiesAbove;
  let [scrollY, width] = [HEADER - 300, 358];
  const known = ids.map(heightOf);
  const live = createLiveList(
    { ids, above },
    { known, expected: EXPECTED, room: 0, width, top: -300 },
  );
  const see = () => live.see(scrollY - HEADER, scrollY);
  /** As far as the page reaches. */
  const scrollTo = (wanted: number) => {
    const most = HEADER + live.height() + FOOTER - window.innerHeight;
    scrollY = Math.max(0, Math.min(most, wanted));
    see();
  };
  const inRange = () => {
    const [first, last] = live.range();
    return ids.slice(first, last + 1);
  };
  const sizes = (): Sizes => inRange().map((id) => [id, heightOf(id)]);
  const draw = () => {
    scrollY += live.takeJump();
    if (live.measure(sizes())) draw();
    scrollTo(scrollY);
  };
  const take = (taken: Step) => {
    if (taken.kind === 'scroll') {
      live.move(true);
      scrollTo(scrollY + taken.by);
    } else if (taken.kind === 'rest') live.move(false);
    else if (taken.kind === 'grow') {
      const id = inRange()[taken.at];
      if (id !== undefined) heights.set(id, Math.max(40, heightOf(id) + taken.by));
    } else if (taken.kind === 'turn') {
      width += 1;
      for (const id of ids) heights.set(id, Math.max(40, heightOf(id) * taken.factor));
      live.measureAnew(width, sizes());
    } else {
      const isNewer = taken.kind === 'newer';
      const count = isNewer ? Math.min(taken.count, above) : taken.count;
      // As the list does: while the reader moves, only what has room.
      if (isNewer && live.isScrolling() && !live.hasRoom(count)) return;
      const from = isNewer ? (ids[0] ?? 0) - count : (ids.at(-1) ?? 0) + 1;
      const more = Array.from({ length: count }, (_, place) => from + place);
      if (isNewer) above -= count;
      ids = isNewer ? [...more, ...ids] : [...ids, ...more];
      live.hold({ ids, above });
    }
    draw();
  };
  const screenTopOf = (id: number) => HEADER + live.offsetOf(ids.indexOf(id)) - scrollY;
  return {
    live,
    take,
    screenTopOf,
    /** The first card that is whole in view. */
    topmost() {
      const id = ids.find((each) => screenTopOf(each) > -0.3);
      if (id === undefined || screenTopOf(id) >= window.innerHeight) return undefined;
      return { id, top: screenTopOf(id) };
    },
    isWhole: () =>
      ids.every((id, index) => {
        const [top, bottom] = [screenTopOf(id), HEADER + live.offsetOf(index + 1) - scrollY];
        const isInView = top < window.innerHeight && bottom > 0;
        return !isInView || (live.isMeasured(index) && inRange().includes(id));
      }),
  };
}
