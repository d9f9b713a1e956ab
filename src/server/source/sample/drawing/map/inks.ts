import type { Easel } from '../easel.ts';
import { mix } from '../mix.ts';

/** The colours of a chart. */
export type Inks = { ground: string; water: string; shore: string; ink: string };

/** A printed chart: in the dark lights as well, since paper stays paper. */
export function inksOf({ colours, light }: Easel): Inks {
  return {
    ground: mix(colours.paper, colours.light, 0.3),
    water: colours.paper,
    shore:
      light === 'night'
        ? mix(colours.horizon, colours.paper, 0.42)
        : mix(colours.paper, colours.water, 0.85),
    ink: mix(colours.near, colours.ink, 0.6),
  };
}
