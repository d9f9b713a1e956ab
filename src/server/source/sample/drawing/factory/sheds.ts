import { railsBefore } from './wagons.ts';
import type { Composition } from '../easel.ts';
import { hills, land } from '../land.ts';
import { mix } from '../mix.ts';
import { polygon, rect, steps } from '../shapes.ts';
import { sky } from '../sky.ts';
import { chimney } from './chimney.ts';

/** Sheds with saw-tooth roofs before their chimneys. */
export const sheds: Composition = (easel) => {
  const { colours, dice, isDark } = easel;
  const { art } = sky(easel, 640);
  const foot = dice.between(630, 680);
  const wind = dice.pick([1, -1]);
  const teeth = dice.whole(5, 7);
  const from = dice.between(-80, 140);
  const width = dice.between(130, 165);
  const wall = mix(colours.middle, colours.accent, dice.between(0, 0.35));
  const roof = Array.from({ length: teeth }, (_, place) => {
    const x = from + place * width;
    return (
      polygon(
        [
          [x, foot - 170],
          [x, foot - 262],
          [x + width, foot - 170],
        ],
        mix(colours.near, colours.middle, 0.25),
      ) +
      polygon(
        [
          [x + 8, foot - 182],
          [x + 8, foot - 244],
          [x + 24, foot - 234],
          [x + 24, foot - 182],
        ],
        isDark ? colours.light : mix(colours.sky, colours.paper, 0.4),
      )
    );
  });
  const windows = steps(from + 60, from + teeth * width - 60, teeth * 2).map((x) =>
    rect(
      x - 22,
      foot - 130,
      44,
      60,
      dice.chance(isDark ? 0.7 : 0.05) ? colours.light : mix(wall, colours.ink, 0.6),
    ),
  );
  return [
    art,
    land(hills(dice, { base: foot - 60, height: 100 }), colours.far),
    ...steps(200, 1000, dice.whole(2, 4)).map((x) =>
      chimney(easel, x + dice.between(-60, 60), foot, dice.between(390, 500), wind),
    ),
    ...roof,
    rect(from, foot - 170, teeth * width, 172, wall),
    ...windows,
    rect(from, foot - 40, teeth * width, 8, mix(wall, colours.ink, 0.4)),
    rect(-2, foot, 1204, 180, mix(colours.near, colours.ink, 0.25)),
    ...railsBefore(easel, foot + 70),
  ].join('');
};
