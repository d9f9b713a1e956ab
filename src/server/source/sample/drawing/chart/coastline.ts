import type { Composition } from '../easel.ts';
import { gouges } from '../gouge.ts';
import { mix } from '../mix.ts';
import { circle, corners, fillPath, type Point, rect, stroke } from '../shapes.ts';
import { freighter } from '../vessel/freighter.ts';
import { trawler } from '../vessel/trawler.ts';
import { afloat } from '../vessel/vessel.ts';
import { FLOOR, grid, LEFT, plot, RIGHT } from './plot.ts';

/** The line as a coast: land below it, a ship off its last cape. */
export const coastline: Composition = (easel) => {
  const { colours, dice } = easel;
  const points = plot(easel);
  const first = points[0] ?? [LEFT, FLOOR];
  const last = points.at(-1) ?? [RIGHT, FLOOR];
  const outline: Point[] = [[-20, first[1] + 10], ...points, [1220, last[1] - 6]];
  const strokes = Array.from({ length: 40 }, () => {
    const x = dice.between(20, 1180);
    const nearest = points.reduce(
      (best, point) => (Math.abs(point[0] - x) < Math.abs(best[0] - x) ? point : best),
      first,
    );
    return {
      x,
      y: nearest[1] + dice.between(70, 240),
      length: dice.between(50, 110),
      thickness: 5,
      angle: 90 + dice.between(-16, 16),
    };
  });
  return [
    rect(0, 0, 1200, 800, colours.paper),
    grid(mix(colours.paper, colours.middle, 0.3)),
    circle(dice.between(180, 420), dice.between(120, 200), 58, colours.accent),
    fillPath(`${corners(outline)}L1220 802L-20 802Z`, mix(colours.middle, colours.near, 0.35)),
    gouges(
      strokes.filter(({ y }) => y < 690),
      mix(colours.middle, colours.light, 0.35),
    ),
    rect(0, 704, 1200, 98, colours.water),
    gouges(
      Array.from({ length: 20 }, () => ({
        x: dice.between(0, 1200),
        y: dice.between(716, 796),
        length: dice.between(60, 190),
        thickness: 4,
      })),
      mix(colours.water, colours.light, 0.6),
    ),
    afloat(dice.pick([freighter, trawler])(colours, dice, false), {
      x: dice.between(280, 900),
      y: 752,
      scale: 0.4,
      heading: dice.pick([1, -1] as const),
    }),
    stroke(corners(outline), colours.accent, 13),
    ...points.map(([x, y]) => circle(x, y, 13, colours.ink) + circle(x, y, 7, colours.paper)),
  ].join('');
};
