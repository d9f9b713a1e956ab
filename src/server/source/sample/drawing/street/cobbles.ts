import type { Easel } from '../easel.ts';

/** Marks of paving from a line down to the lower edge. */
export const cobbles = ({ dice }: Easel, top: number) =>
  Array.from({ length: 44 }, () => {
    const near = dice.between(0, 1);
    return {
      x: dice.between(0, 1200),
      y: top + near * (790 - top),
      length: 26 + near * 50,
      thickness: 2 + near * 3,
      bend: 3,
    };
  });
