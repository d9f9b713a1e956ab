import type { Easel } from '../easel.ts';
import { gouges } from '../gouge.ts';
import { mix } from '../mix.ts';
import { steps } from '../shapes.ts';

/** Where the ground of a still life is paper, what stands on it is ink and one accent. */
export const woodOf = ({ colours, dice }: Easel) =>
  mix(
    colours.middle,
    dice.pick([colours.accent, colours.light, colours.near]),
    dice.between(0.1, 0.3),
  );

/** The grain of a table from edge to edge. */
export const grain = ({ colours }: Easel) =>
  gouges(
    steps(30, 770, 12).map((y, place) => ({
      x: 600 + (place % 3) * 90 - 90,
      y,
      length: 1400,
      thickness: 4,
      bend: place % 2 === 0 ? 10 : -12,
    })),
    mix(colours.middle, colours.near, 0.3),
  );
