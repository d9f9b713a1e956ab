import type { Composition } from '../easel.ts';
import { mix } from '../mix.ts';
import { circle, cut, polygon, rect } from '../shapes.ts';
import { sky } from '../sky.ts';
import { flagPole, square } from './square.ts';
import { colonnade, stairs, stoneOf, windowsOf } from './stone.ts';

/** A temple front on steps, seen straight on. */
export const templeFront: Composition = (easel) => {
  const { colours, dice } = easel;
  const { art } = sky(easel, 640);
  const stone = stoneOf(easel);
  const x = dice.between(-60, 60) + 220;
  const [width, eaves, foot] = [dice.between(660, 760), dice.between(280, 330), 600];
  const middle = x + width / 2;
  const wings = dice.chance(0.6);
  return [
    art,
    wings
      ? rect(-20, eaves + 70, 1240, foot - eaves - 40, mix(stone.wall, colours.far, 0.4)) +
        windowsOf(40, x - 60, 3, eaves + 120, [44, 92], easel, stone) +
        windowsOf(x + width + 60, 1160, 3, eaves + 120, [44, 92], easel, stone)
      : '',
    flagPole(easel, middle, Math.max(26, eaves - 300), eaves - 140),
    polygon(
      cut(
        [
          [x - 40, eaves - 20],
          [middle, eaves - 160],
          [x + width + 40, eaves - 20],
        ],
        dice,
      ),
      stone.wall,
    ),
    polygon(
      [
        [x + 60, eaves - 34],
        [middle, eaves - 128],
        [x + width - 60, eaves - 34],
      ],
      stone.shade,
    ),
    circle(middle, eaves - 66, 30, stone.wall),
    rect(x - 44, eaves - 22, width + 88, 22, stone.wall),
    rect(x - 30, eaves, width + 60, 34, stone.shade),
    colonnade(
      x,
      width,
      eaves + 34,
      foot,
      dice.whole(6, 8),
      stone,
      mix(colours.near, colours.ink, 0.5),
    ),
    rect(middle - 34, foot - 130, 68, 130, stone.glass),
    stairs(x - 30, width + 60, foot, 5, stone),
    square(easel, foot + 74, dice.whole(2, 5)),
  ].join('');
};
