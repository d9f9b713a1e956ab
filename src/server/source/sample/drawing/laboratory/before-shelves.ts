import type { Composition } from '../easel.ts';
import { mix } from '../mix.ts';
import { circle, placed, rect, steps } from '../shapes.ts';
import { bench, wallOf } from './bench.ts';
import {
  balance,
  burner,
  conicalFlask,
  jars,
  microscope,
  roundFlask,
  tubes,
} from './instruments.ts';

/** One large instrument in front, shelves of bottles behind. */
export const beforeShelves: Composition = (easel) => {
  const { colours, dice } = easel;
  const top = dice.between(640, 670);
  const shelf = (y: number) => {
    const bottles = steps(50, 1150, 13).map((x) => {
      const [width, height] = [dice.between(36, 64), dice.between(70, 130)];
      const fill = dice.pick([
        colours.far,
        colours.middle,
        mix(colours.accent, colours.far, 0.4),
        mix(colours.water, colours.paper, 0.3),
      ]);
      return dice.chance(0.12)
        ? ''
        : rect(x - width / 2, y - height, width, height, fill) +
            rect(x - width * 0.2, y - height - 22, width * 0.4, 24, fill) +
            rect(x - width * 0.34, y - height * 0.66, width * 0.68, height * 0.34, colours.paper);
    });
    return bottles.join('') + rect(-2, y, 1204, 14, mix(colours.middle, colours.near, 0.6));
  };
  const x = dice.between(420, 780);
  const large = dice.pick([microscope, microscope, conicalFlask, balance, roundFlask]);
  return [
    rect(0, 0, 1200, 802, wallOf(easel)),
    `<g opacity=".6">${[190, 390].map(shelf).join('')}</g>`,
    circle(x, top - 250, 270, mix(wallOf(easel), colours.light, 0.7)),
    placed({ x, y: top + 4, scale: 1.75 }, large(easel)),
    placed(
      { x: x > 600 ? x - 370 : x + 370, y: top + 4, scale: 1.05 },
      dice.pick([tubes, jars, burner])(easel),
    ),
    bench(easel, top),
  ].join('');
};
