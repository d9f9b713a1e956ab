import type { Composition } from '../easel.ts';
import { gouges } from '../gouge.ts';
import { mix } from '../mix.ts';
import { standing } from '../people.ts';
import { rect, steps } from '../shapes.ts';
import { barWidth, FLOOR, grid, plot } from './plot.ts';

/** Bars as stacks of containers on a quay. */
export const containers: Composition = (easel) => {
  const { colours, dice } = easel;
  const points = plot(easel);
  const width = barWidth(points) * 1.12;
  const box = 48;
  const stacks = points.map(([x, y], place) => {
    const isLatest = place === points.length - 1;
    const count = Math.max(1, Math.round((FLOOR - y) / box));
    return Array.from({ length: count }, (_, level) => {
      const fill = isLatest
        ? colours.accent
        : dice.pick([
            colours.middle,
            colours.far,
            mix(colours.middle, colours.near, 0.6),
            mix(colours.far, colours.paper, 0.35),
          ]);
      const top = FLOOR - (level + 1) * box;
      return (
        rect(x - width / 2, top, width, box - 4, fill) +
        gouges(
          steps(x - width * 0.32, x + width * 0.32, 4).map((rib) => ({
            x: rib,
            y: top + 22,
            length: 34,
            thickness: 2.4,
            angle: 90,
          })),
          mix(fill, colours.ink, 0.4),
        )
      );
    }).join('');
  });
  return [
    rect(0, 0, 1200, 800, colours.paper),
    grid(mix(colours.paper, colours.middle, 0.3)),
    ...stacks,
    rect(0, FLOOR - 2, 1200, 26, colours.ink),
    rect(0, FLOOR + 22, 1200, 140, colours.water),
    gouges(
      Array.from({ length: 18 }, () => ({
        x: dice.between(0, 1200),
        y: dice.between(700, 792),
        length: dice.between(70, 200),
        thickness: 4,
      })),
      mix(colours.water, colours.light, 0.6),
    ),
    standing(dice, { x: 42, y: FLOOR, scale: 0.5 }, colours.ink),
  ].join('');
};
