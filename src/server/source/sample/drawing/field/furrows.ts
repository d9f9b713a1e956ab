import type { Composition } from '../easel.ts';
import { gouges } from '../gouge.ts';
import { hills, land } from '../land.ts';
import { mix } from '../mix.ts';
import { polygon, rect, steps } from '../shapes.ts';
import { sky } from '../sky.ts';
import { poplar } from '../trees.ts';
import { barn } from './barn.ts';

/** Furrows that run to a point on the horizon, a farm beside it. */
export const furrows: Composition = (easel) => {
  const { colours, dice } = easel;
  const horizon = dice.between(380, 470);
  const { art } = sky(easel, horizon);
  const to = dice.between(260, 940);
  const ground = mix(colours.middle, colours.light, 0.2);
  const rows = steps(-2600, 3800, 33).flatMap((x, place): string[] =>
    place % 2 === 0
      ? [
          polygon(
            [
              [to - 3, horizon + 6],
              [to + 3, horizon + 6],
              [x + 100, 802],
              [x - 100, 802],
            ],
            mix(colours.middle, colours.near, 0.75),
          ),
        ]
      : [],
  );
  const clods = Array.from({ length: 26 }, () => {
    const near = dice.between(0.15, 1);
    return {
      x: dice.between(0, 1200),
      y: horizon + near * (800 - horizon),
      length: 60 * near,
      thickness: 5 * near,
    };
  });
  const farm = to > 600 ? to - dice.between(240, 420) : to + dice.between(240, 420);
  return [
    art,
    land(hills(dice, { base: horizon, height: 60, count: 7 }), colours.far, {
      bottom: horizon + 8,
    }),
    rect(-2, horizon, 1204, 410, ground),
    ...rows,
    gouges(clods, mix(colours.near, colours.ink, 0.3)),
    rect(-2, horizon - 2, 1204, 16, colours.near),
    ...steps(0, 1, dice.whole(3, 7)).map((share) =>
      poplar(farm - 200 + share * 130, horizon + 8, dice.between(110, 190), colours.near),
    ),
    barn(easel, farm, horizon + 14, dice.between(0.85, 1.15)),
  ].join('');
};
