import type { Composition } from '../easel.ts';
import { gouges } from '../gouge.ts';
import { mix } from '../mix.ts';
import { circle, curve, fillPath, line, placed, polygon, rect, stroke } from '../shapes.ts';
import { FLOOR, grid, LEFT, plot, RIGHT } from './plot.ts';

/** A curve swelling like a wave, with what it stands for drawn as water below. */
export const wave: Composition = (easel) => {
  const { colours, dice } = easel;
  const points = plot(easel);
  const first = points[0] ?? [LEFT, FLOOR];
  const last = points.at(-1) ?? [RIGHT, FLOOR];
  const outline = curve([[-30, first[1]], ...points, [1230, last[1]]]);
  const layers = [0, 1, 2, 3].map((depth) =>
    placed(
      { x: 0, y: depth * 58 },
      fillPath(`${outline}L1230 900L-30 900Z`, mix(colours.water, colours.near, depth * 0.26)),
      stroke(outline, mix(colours.water, colours.light, 0.7 - depth * 0.2), depth === 0 ? 0.1 : 4),
    ),
  );
  const [peakX, peakY] = points.reduce((best, point) => (point[1] < best[1] ? point : best), first);
  const pole = peakY - 66;
  return [
    rect(0, 0, 1200, 800, colours.paper),
    grid(mix(colours.paper, colours.middle, 0.3)),
    ...layers,
    stroke(outline, colours.ink, 10),
    line([peakX, peakY], [peakX, pole], colours.ink, 7),
    polygon(
      [
        [peakX, pole - 4],
        [peakX + 74, pole + 14],
        [peakX, pole + 34],
      ],
      colours.accent,
    ),
    circle(peakX, peakY, 13, colours.accent),
    gouges(
      Array.from({ length: 10 }, () => ({
        x: dice.between(40, 1160),
        y: dice.between(720, 790),
        length: dice.between(80, 200),
        thickness: 5,
      })),
      mix(colours.near, colours.light, 0.3),
    ),
  ].join('');
};
