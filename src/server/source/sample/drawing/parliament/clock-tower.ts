import type { Composition } from '../easel.ts';
import { gouges } from '../gouge.ts';
import { mix } from '../mix.ts';
import { circle, fillPath, line, polygon, rect, steps } from '../shapes.ts';
import { sky } from '../sky.ts';
import { broadTree } from '../trees.ts';
import { square } from './square.ts';
import { colonnade, stairs, stoneOf, windowsOf } from './stone.ts';

/** An old town hall with an arcade and a clock tower, trees beside it. */
export const clockTower: Composition = (easel) => {
  const { colours, dice, isDark } = easel;
  const { art } = sky(easel, 620);
  const stone = stoneOf(easel);
  const foot = 620;
  const x = dice.pick([dice.between(200, 340), dice.between(860, 1000)]);
  const roof = mix(colours.accent, colours.near, 0.3);
  const hands = dice.between(0, 360);
  const hand = (turn: number, length: number) =>
    line(
      [x, 240],
      [
        x + Math.cos((turn * Math.PI) / 180) * length,
        240 + Math.sin((turn * Math.PI) / 180) * length,
      ],
      colours.ink,
      5,
    );
  return [
    art,
    polygon(
      [
        [60, 350],
        [130, 270],
        [1070, 270],
        [1140, 350],
      ],
      roof,
    ),
    gouges(
      steps(110, 1090, 24).map((at) => ({ x: at, y: 312, length: 60, thickness: 3, angle: 90 })),
      mix(roof, colours.ink, 0.4),
    ),
    rect(70, 346, 1060, foot - 346, stone.wall),
    windowsOf(130, 1070, 11, 374, [46, 74], easel, stone),
    colonnade(70, 1060, 490, foot, 12, stone, mix(colours.near, colours.ink, 0.45)),
    rect(60, 474, 1080, 14, stone.shade),
    rect(x - 80, 150, 160, foot - 150, stone.wall),
    rect(x + 34, 150, 46, foot - 150, stone.shade),
    polygon(
      [
        [x - 96, 154],
        [x, -30],
        [x + 96, 154],
      ],
      roof,
    ),
    circle(x, 240, 54, colours.ink),
    circle(x, 240, 46, isDark ? colours.light : colours.paper),
    hand(hands, 36),
    hand(hands * 12 + 90, 25),
    windowsOf(x - 26, x + 26, 2, 340, [28, 60], easel, stone),
    fillPath(`M${x - 40} ${foot}V540Q${x} 480 ${x + 40} 540V${foot}Z`, colours.ink),
    stairs(50, 1100, foot, 2, stone),
    square(easel, foot + 28, dice.whole(3, 6)),
    ...[x > 600 ? 110 : 1090, x > 600 ? 260 : 940].map((at) =>
      broadTree(
        dice,
        { x: at, y: foot + 40, height: dice.between(190, 240) },
        colours.near,
        colours.middle,
      ),
    ),
  ].join('');
};
