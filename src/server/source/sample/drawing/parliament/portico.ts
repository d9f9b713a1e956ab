import type { Composition } from '../easel.ts';
import { gouges } from '../gouge.ts';
import { mix } from '../mix.ts';
import { standing } from '../people.ts';
import { polygon, rect, steps } from '../shapes.ts';
import { sky } from '../sky.ts';
import { stoneOf } from './stone.ts';

/** Columns close by, the building running off to one side. */
export const portico: Composition = (easel) => {
  const { colours, dice } = easel;
  const { art } = sky(easel, 660);
  const stone = stoneOf(easel);
  const side = dice.pick([1, -1] as const);
  const across = (x: number) => (side === 1 ? x : 1200 - x);
  const shares = steps(0, 0.8, 6);
  const columns = shares.toReversed().map((far) => {
    const x = across(130 + far * 900);
    const thick = 110 * (1 - far * 0.72);
    const [top, foot] = [110 + far * 220, 720 - far * 130];
    return [
      rect(x - thick / 2, top, thick, foot - top, stone.wall),
      ...[0.1, 0.3].map((place) =>
        rect(x + thick * place - thick * 0.05, top, thick * 0.1, foot - top, stone.shade),
      ),
      rect(x - thick * 0.68, top - 8, thick * 1.36, 26 * (1 - far * 0.6), stone.wall),
      rect(
        x - thick * 0.68,
        foot - 24 * (1 - far * 0.6),
        thick * 1.36,
        26 * (1 - far * 0.6),
        stone.wall,
      ),
    ].join('');
  });
  return [
    art,
    polygon(
      [
        [across(-10), 100],
        [across(1080), 330],
        [across(1080), 610],
        [across(-10), 740],
      ],
      mix(colours.near, colours.ink, 0.4),
    ),
    polygon(
      [
        [across(-10), 722],
        [across(1090), 590],
        [across(1090), 604],
        [across(-10), 760],
      ],
      stone.wall,
    ),
    ...columns,
    polygon(
      [
        [across(-10), -10],
        [across(1110), 262],
        [across(1110), 336],
        [across(-10), 112],
      ],
      stone.wall,
    ),
    polygon(
      [
        [across(-10), 84],
        [across(1110), 318],
        [across(1110), 336],
        [across(-10), 112],
      ],
      stone.shade,
    ),
    polygon(
      [
        [across(-10), 756],
        [across(1130), 602],
        [across(1210), 640],
        [across(1210), 802],
        [across(-10), 802],
      ],
      mix(colours.middle, colours.near, 0.4),
    ),
    gouges(
      steps(0, 1, 7).map((far) => ({
        x: across(200 + far * 820),
        y: 770 - far * 110,
        length: 300 - far * 180,
        thickness: 5,
        angle: side * -8,
      })),
      mix(colours.middle, colours.paper, 0.4),
    ),
    ...Array.from({ length: dice.whole(1, 4) }, () =>
      standing(
        dice,
        {
          x: across(dice.between(640, 1140)),
          y: dice.between(690, 790),
          scale: dice.between(0.7, 0.95),
        },
        colours.ink,
      ),
    ),
  ].join('');
};
