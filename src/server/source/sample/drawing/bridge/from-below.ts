import type { Composition } from '../easel.ts';
import { gouges } from '../gouge.ts';
import { hills, land } from '../land.ts';
import { mix } from '../mix.ts';
import { sea } from '../sea.ts';
import { cut, line, polygon, steps } from '../shapes.ts';
import { sky } from '../sky.ts';

/** Spans overhead, seen from the shore beside the first pier. */
export const fromBelow: Composition = (easel) => {
  const { colours, dice } = easel;
  const horizon = dice.between(560, 610);
  const { art, sun } = sky(easel, horizon);
  const side = dice.pick([1, -1] as const);
  const across = (x: number) => (side === 1 ? x : 1200 - x);
  const vanish = { x: dice.between(940, 1010), y: horizon - 70 };
  const towards = (x: number, y: number, share: number) =>
    [across(x + (vanish.x - x) * share), y + (vanish.y - y) * share] as const;
  const shares = [0, 0.42, 0.62, 0.75, 0.83];
  const built = dice.whole(3, 5);
  const end = built === 5 ? 0.97 : (shares[built] ?? 0.9) - 0.03;
  const piers = shares.toReversed().map((share) => {
    const [x, top] = towards(190, 170, share);
    const width = 150 * (1 - share);
    const foot = horizon + 20 + 190 * (1 - share);
    return polygon(
      cut(
        [
          [x - width * 0.4, top],
          [x + width * 0.4, top],
          [x + width * 0.55, foot],
          [x - width * 0.55, foot],
        ],
        dice,
      ),
      mix(colours.near, colours.far, share * 0.7),
    );
  });
  return [
    art,
    land(hills(dice, { base: horizon, height: 60, count: 5 }), colours.far, {
      bottom: horizon + 2,
    }),
    sea(easel, horizon, { lightAt: sun.x }),
    ...piers,
    polygon(
      [
        towards(-420, 40, -0.5),
        towards(-420, 40, end),
        towards(-420, 190, end),
        towards(-420, 190, -0.5),
      ],
      colours.ink,
    ),
    polygon(
      [
        towards(-420, 190, -1),
        towards(520, 190, -1),
        towards(520, 190, end),
        towards(-420, 190, end),
      ],
      mix(colours.ink, colours.near, 0.45),
    ),
    line(towards(520, 184, -1), towards(520, 184, end), colours.accent, 9),
    gouges(
      steps(0.05, end - 0.06, 9).map((share) => ({
        x: towards(70, 190, share)[0],
        y: towards(70, 190, share)[1],
        length: 300 * (1 - share),
        thickness: 4,
      })),
      colours.far,
    ),
    polygon(
      cut(
        [
          [across(-20), 700],
          [across(260), 716],
          [across(520), 770],
          [across(620), 810],
          [across(-20), 810],
        ],
        dice,
        6,
      ),
      colours.ink,
    ),
  ].join('');
};
