import type { Composition } from '../easel.ts';
import { houseRow, tower } from '../houses.ts';
import { hills, land } from '../land.ts';
import { mix } from '../mix.ts';
import { sea } from '../sea.ts';
import { rect, steps } from '../shapes.ts';
import { sky } from '../sky.ts';
import { afloat } from '../vessel/vessel.ts';
import { VESSELS } from '../vessel/vessels.ts';

/** A harbour with its town on the slope behind it. */
export const townBehind: Composition = (easel) => {
  const { colours, dice, isDark } = easel;
  const shore = dice.between(520, 580);
  const { art, sun } = sky(easel, shore);
  const hill = hills(dice, { base: shore - 120, height: 150, count: 5 });
  const back = [
    mix(colours.far, colours.middle, 0.4),
    colours.far,
    mix(colours.far, colours.paper, 0.4),
  ];
  const front = [
    colours.middle,
    colours.paper,
    mix(colours.middle, colours.near, 0.5),
    mix(colours.accent, colours.middle, 0.3),
  ];
  const church = dice.between(240, 920);
  const boats = steps(200, 1000, dice.whole(2, 3)).map((x) =>
    afloat(dice.pick(VESSELS)(colours, dice, isDark), {
      x: x + dice.between(-60, 60),
      y: shore + dice.between(70, 190),
      scale: dice.between(0.5, 0.8),
      heading: dice.pick([1, -1] as const),
    }),
  );
  return [
    art,
    land(hill, mix(colours.far, colours.horizon, 0.45), { bottom: shore }),
    tower(
      easel,
      { x: church, width: 62, height: 260, base: shore - 60 },
      mix(colours.middle, colours.near, 0.3),
    ),
    houseRow(easel, {
      from: -30,
      to: 1200,
      base: shore - 30,
      height: 130,
      width: 92,
      walls: back,
      rows: 2,
    }),
    houseRow(easel, {
      from: -60,
      to: 1200,
      base: shore,
      height: 110,
      width: 112,
      walls: front,
      rows: 2,
    }),
    rect(-2, shore - 2, 1204, 20, colours.ink),
    sea(easel, shore + 14, { lightAt: sun.x }),
    ...boats,
  ].join('');
};
