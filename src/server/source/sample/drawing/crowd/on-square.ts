import type { Composition } from '../easel.ts';
import { houseRow, tower } from '../houses.ts';
import { mix } from '../mix.ts';
import { standing } from '../people.ts';
import { rect } from '../shapes.ts';
import { sky } from '../sky.ts';
import { crowdSize, rowsOfBacks } from './rows-of-backs.ts';

/** On a square, before old houses. */
export const onSquare: Composition = (easel) => {
  const { colours, dice } = easel;
  const { art } = sky(easel, 460);
  const base = dice.between(450, 490);
  const walls = [
    colours.far,
    colours.middle,
    mix(colours.far, colours.paper, 0.3),
    mix(colours.accent, colours.far, 0.5),
  ];
  const orator = dice.between(350, 850);
  return [
    art,
    tower(
      easel,
      { x: dice.between(150, 950), width: 90, height: 320, base },
      mix(colours.far, colours.middle, 0.6),
    ),
    houseRow(easel, {
      from: -40,
      to: 1210,
      base,
      height: dice.between(150, 210),
      width: dice.between(110, 150),
      walls,
      rows: 2,
    }),
    rect(-2, base, 1204, 400, mix(colours.middle, colours.paper, 0.2)),
    rect(orator - 90, base - 6, 180, 60, colours.accent),
    standing(dice, { x: orator, y: base - 4, scale: 0.66 }, colours.ink),
    rowsOfBacks(easel, base + 30, 3 + (crowdSize(easel) > 8 ? 1 : 0)),
  ].join('');
};
