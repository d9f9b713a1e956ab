import type { Composition } from '../easel.ts';
import { mix } from '../mix.ts';
import { bust, standing } from '../people.ts';
import { line, polygon, rect, steps, stroke } from '../shapes.ts';
import { darkOf, spot } from './house.ts';

/** A choir or an orchestra in rows on a lit platform. */
export const platform: Composition = (easel) => {
  const { colours, dice } = easel;
  const wall = mix(colours.horizon, colours.paper, 0.3);
  const warm = mix(wall, colours.accent, 0.16);
  const rows = dice.whole(2, 3);
  const lights = steps(200, 1000, dice.whole(3, 5));
  const people = Array.from({ length: rows }, (_, row) => {
    const y = 480 + row * 86;
    const count = 10 - row;
    const dark = mix(colours.ink, colours.near, 0.55 - row * 0.25);
    return (
      rect(
        110 - row * 40,
        y - 8,
        980 + row * 80,
        92,
        mix(colours.middle, colours.near, 0.2 + row * 0.2),
      ) +
      steps(170 - row * 14, 1030 + row * 14, count)
        .map((x) =>
          dice.chance(0.06)
            ? ''
            : bust(dice, { x, y: y - 4, scale: 0.72 + row * 0.1 }, dark, { bare: true }),
        )
        .join('')
    );
  });
  return [
    rect(0, 0, 1200, 802, warm),
    ...steps(80, 1120, 14).map(
      (x, place) =>
        rect(x - 17, 40 + Math.abs(place - 6.5) * 16, 34, 400, mix(wall, colours.far, 0.45)) +
        polygon(
          [
            [x - 17, 300],
            [x + 17, 300],
            [x, 330],
          ],
          colours.ink,
        ),
    ),
    ...lights.map((x) => spot(easel, x, x, 470, 90)),
    ...people,
    rect(-2, 480 + rows * 86, 1204, 330, mix(colours.middle, colours.accent, 0.2)),
    standing(dice, { x: 600, y: 792, scale: 1.35 }, colours.ink, { hat: false }),
    stroke('M632 592Q676 580 704 520M568 594Q524 586 500 540', colours.ink, 17),
    line([704, 522], [742, 462], colours.paper, 4),
    rect(520, 784, 160, 20, darkOf(easel)),
  ].join('');
};
