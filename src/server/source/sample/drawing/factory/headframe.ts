import { railsBefore } from './wagons.ts';
import type { Composition } from '../easel.ts';
import { gouges } from '../gouge.ts';
import { hills, land } from '../land.ts';
import { mix } from '../mix.ts';
import { fillPath, polygon, rect, stroke, steps } from '../shapes.ts';
import { sky } from '../sky.ts';
import { chimney } from './chimney.ts';
import { pylon } from './pylon.ts';

/** A pit's headframe and slag heaps, or the great shed of a yard with pylons behind. */
export const headframe: Composition = (easel) => {
  const { colours, dice, isDark } = easel;
  const { art } = sky(easel, 640);
  const foot = dice.between(620, 660);
  const x = dice.between(340, 860);
  const side = x > 600 ? -1 : 1;
  const heap = x + side * dice.between(300, 380);
  const wheel = (at: number) =>
    stroke(
      `M${at - 52} 190a52 52 0 1 0 104 0a52 52 0 1 0 -104 0M${at - 52} 190H${at + 52}M${at} 138V242M${at - 37} 153L${at + 37} 227M${at + 37} 153L${at - 37} 227`,
      colours.ink,
      8,
    );
  return [
    art,
    land(hills(dice, { base: foot - 30, height: 90 }), colours.far),
    polygon(
      [
        [heap - 330, foot + 4],
        [heap - 40, foot - 260],
        [heap + 20, foot - 264],
        [heap + 300, foot + 4],
      ],
      mix(colours.middle, colours.near, 0.3),
    ),
    gouges(
      Array.from({ length: 16 }, () => ({
        x: heap + dice.between(-130, 150),
        y: foot - dice.between(20, 150),
        length: dice.between(60, 140),
        thickness: 5,
        angle: dice.between(36, 56),
      })),
      colours.near,
    ),
    ...steps(60, 1140, 4)
      .filter((at) => Math.abs(at - x) > 180)
      .map((at) =>
        pylon(at, foot - 20, dice.between(150, 210), mix(colours.near, colours.far, 0.3)),
      ),
    polygon(
      [
        [x - 84, foot],
        [x - 60, foot],
        [x - 18, 180],
        [x - 34, 180],
      ],
      colours.near,
    ),
    polygon(
      [
        [x + 60, foot],
        [x + 84, foot],
        [x + 34, 180],
        [x + 18, 180],
      ],
      colours.near,
    ),
    polygon(
      [
        [x + side * -250, foot],
        [x + side * -222, foot],
        [x + side * 10, 196],
        [x + side * -14, 196],
      ],
      colours.near,
    ),
    ...[0.25, 0.5, 0.75].map((share) =>
      rect(x - 78 + share * 44, foot - (foot - 180) * share, 156 - share * 88, 11, colours.near),
    ),
    rect(x - 60, 178, 120, 16, colours.ink),
    wheel(x),
    rect(x - 260, foot - 130, 330, 134, mix(colours.accent, colours.middle, 0.25)),
    polygon(
      [
        [x - 276, foot - 126],
        [x - 95, foot - 200],
        [x + 86, foot - 126],
      ],
      colours.near,
    ),
    ...steps(x - 220, x + 30, 5).map((at) =>
      rect(at - 18, foot - 96, 36, 46, isDark ? colours.light : colours.near),
    ),
    chimney(easel, x + side * 190, foot, dice.between(250, 320), side),
    fillPath(`M-10 ${foot}H1210V802H-10Z`, mix(colours.near, colours.ink, 0.3)),
    ...railsBefore(easel, foot + 80),
  ].join('');
};
