import type { Composition } from '../easel.ts';
import { mix } from '../mix.ts';
import { fillPath, polygon, rect, steps, stroke } from '../shapes.ts';
import { sky } from '../sky.ts';
import { flagPole, square } from './square.ts';
import { colonnade, stairs, stoneOf, windowsOf } from './stone.ts';

/** A dome on a drum of columns between two wings, seen across the square. */
export const domed: Composition = (easel) => {
  const { colours, dice } = easel;
  const { art } = sky(easel, 620);
  const stone = stoneOf(easel);
  const x = 600 + dice.between(-160, 160);
  const foot = 610;
  const roof = 420;
  const size = dice.between(130, 170);
  const copper = dice.chance(0.5)
    ? mix(colours.water, colours.middle, 0.35)
    : mix(colours.accent, colours.near, 0.35);
  const ribs = steps(-0.72, 0.72, 5).map((share) =>
    stroke(
      `M${x + share * size} ${roof - 112}Q${x + share * size * 0.94} ${roof - 112 - size * 0.8} ${x} ${roof - 112 - size * 1.02}`,
      mix(copper, colours.ink, 0.4),
      4,
    ),
  );
  return [
    art,
    flagPole(easel, x, Math.max(26, roof - 260 - size), roof - 170 - size),
    fillPath(
      `M${x - size} ${roof - 108}Q${x - size} ${roof - 112 - size * 1.1} ${x} ${roof - 116 - size * 1.1}Q${x + size} ${roof - 112 - size * 1.1} ${x + size} ${roof - 108}Z`,
      copper,
    ),
    ...ribs,
    rect(x - 26, roof - 160 - size * 1.06, 52, 60, stone.wall),
    colonnade(x - size, size * 2, roof - 112, roof, 7, stone, mix(colours.near, colours.ink, 0.3)),
    rect(-20, roof, 1240, foot - roof, stone.wall),
    rect(-20, roof - 14, 1240, 16, stone.shade),
    rect(-20, roof + 92, 1240, 8, stone.shade),
    windowsOf(50, 1150, 13, roof + 24, [38, 54], easel, stone),
    windowsOf(50, 1150, 13, roof + 118, [38, 62], easel, stone),
    polygon(
      [
        [x - 200, roof + 6],
        [x, roof - 70],
        [x + 200, roof + 6],
      ],
      stone.wall,
    ),
    polygon(
      [
        [x - 150, roof - 2],
        [x, roof - 54],
        [x + 150, roof - 2],
      ],
      stone.shade,
    ),
    colonnade(x - 180, 360, roof + 6, foot, 6, stone, mix(colours.near, colours.ink, 0.4)),
    stairs(x - 200, 400, foot, 3, stone),
    square(easel, foot + 40, dice.whole(3, 7)),
  ].join('');
};
