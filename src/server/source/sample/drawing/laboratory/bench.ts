import type { Easel } from '../easel.ts';
import { mix } from '../mix.ts';
import { rect, steps, stroke } from '../shapes.ts';

/** The colour of the room. */
export const wallOf = ({ colours, isDark }: Easel) =>
  isDark ? mix(colours.far, colours.middle, 0.3) : mix(colours.horizon, colours.paper, 0.3);

/** The bench with its drawers, from its top down. */
export const bench = ({ colours }: Easel, top: number) =>
  rect(-2, top, 1204, 26, mix(colours.middle, colours.paper, 0.35)) +
  rect(-2, top + 24, 1204, 300, mix(colours.near, colours.middle, 0.25)) +
  steps(170, 1030, 4)
    .map(
      (x) =>
        stroke(`M${x - 110} ${top + 60}H${x + 110}V810H${x - 110}Z`, colours.near, 5) +
        rect(x - 26, top + 92, 52, 10, colours.light),
    )
    .join('');
