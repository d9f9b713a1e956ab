import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
  estimateSize,
  measuringOrder,
} from '../../../../src/client/features/take/estimate-size.ts';

describe('the size of a list', () => {
  it('is the sum where all of it is measured', () => {
    expect(estimateSize([1, 2, 3_000], 3)).toBe(3_003);
  });

  it('is not said while a few stories that were measured could be unlike the rest', () => {
    expect(estimateSize([100, 100, 100], 50)).toBeUndefined();
    expect(
      estimateSize([10, 10, 10, 10, 10, 10, 900, 900, 900, 900, 900, 900], 50),
    ).toBeUndefined();
  });

  it('is said before all are measured where they are alike', () => {
    const alike = [100, 101, 99, 100, 102, 98, 100, 100, 97, 103, 100, 100];
    expect(estimateSize(alike, 50)).toBe(5_000);
  });

  it('is within a fifth of what it comes to in nearly every list, also of stories that are most unlike', () => {
    const sizes = fc.array(fc.integer({ min: 5_000, max: 400_000 }), {
      minLength: 50,
      maxLength: 50,
    });
    const lists = fc.sample(sizes, { seed: 8, numRuns: 400 });

    const off = lists.filter((all) => {
      const total = all.reduce((sum, size) => sum + size, 0);
      const order = measuringOrder(all);
      const said = order
        .map((_, place) => estimateSize(order.slice(0, place + 1), all.length))
        .find((size) => size !== undefined);
      return Math.abs((said ?? 0) - total) > total / 5;
    });

    expect(off.length / lists.length).toBeLessThan(0.01);
  });

  property.prop([fc.uniqueArray(fc.integer())])('is measured of each story once', (stories) => {
    expect(new Set(measuringOrder(stories))).toEqual(new Set(stories));
    expect(measuringOrder(stories)).toHaveLength(stories.length);
  });
});
