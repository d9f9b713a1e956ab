import type { Easel } from '../easel.ts';
import { mix } from '../mix.ts';

/** Colours that houses of a street are painted in. */
export const wallsOf = ({ colours }: Easel) => [
  colours.middle,
  mix(colours.middle, colours.near, 0.5),
  mix(colours.accent, colours.middle, 0.25),
  mix(colours.paper, colours.far, 0.25),
  mix(colours.far, colours.middle, 0.4),
];
