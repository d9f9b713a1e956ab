import type { Easel } from '../easel.ts';
import { mix } from '../mix.ts';
import { bust } from '../people.ts';
import { polygon, rect, stroke, steps } from '../shapes.ts';
import { rowsOfBacks } from './rows-of-backs.ts';

/** In a hall with banners, before somebody at a lectern. */
export function inHall(easel: Easel): string {
  const { colours, dice } = easel;
  const wall = mix(colours.horizon, colours.far, 0.35);
  const x = dice.between(420, 780);
  return [
    rect(0, 0, 1200, 802, wall),
    ...steps(60, 1140, 6).map((at) =>
      stroke(`M${at - 66} 420V170Q${at} 60 ${at + 66} 170V420`, mix(wall, colours.near, 0.35), 9),
    ),
    ...steps(150, 1050, 4).map(
      (at, place) =>
        rect(at - 44, 90, 88, 190, place % 2 === 0 ? colours.accent : colours.paper) +
        polygon(
          [
            [at - 44, 280],
            [at, 320],
            [at + 44, 280],
          ],
          place % 2 === 0 ? colours.accent : colours.paper,
        ) +
        rect(at - 44, 150, 88, 26, place % 2 === 0 ? colours.light : colours.accent),
    ),
    rect(-2, 420, 1204, 400, mix(colours.middle, colours.near, 0.3)),
    rect(x - 240, 400, 480, 60, mix(colours.middle, colours.paper, 0.3)),
    `<g opacity=".3">${polygon(
      [
        [x - 10, -5],
        [x + 10, -5],
        [x + 170, 430],
        [x - 170, 430],
      ],
      colours.light,
    )}</g>`,
    bust(dice, { x, y: 330, scale: 0.95 }, colours.ink),
    polygon(
      [
        [x - 70, 318],
        [x + 70, 318],
        [x + 54, 410],
        [x - 54, 410],
      ],
      mix(colours.accent, colours.near, 0.45),
    ),
    rowsOfBacks(easel, 440, 4),
  ].join('');
}
