import type { Composition, Easel } from '../easel.ts';
import { gouges } from '../gouge.ts';
import { houseRow, tower } from '../houses.ts';
import { mix } from '../mix.ts';
import { standing } from '../people.ts';
import { circle, placed, polygon, rect, steps } from '../shapes.ts';
import { sky } from '../sky.ts';
import { cobbles } from './cobbles.ts';
import { wallsOf } from './walls.ts';

/** Market stalls under awnings before old houses. */
export const market: Composition = (easel) => {
  const { colours, dice } = easel;
  const { art } = sky(easel, 470);
  const base = dice.between(540, 580);
  const stalls = steps(150, 1050, dice.whole(3, 4)).map((x) =>
    stall(easel, x + dice.between(-30, 30), base + 150),
  );
  return [
    art,
    tower(easel, { x: dice.between(200, 900), width: 84, height: 380, base }, colours.far),
    houseRow(easel, {
      from: -40,
      to: 1210,
      base,
      height: dice.between(210, 270),
      width: dice.between(120, 150),
      walls: wallsOf(easel),
      rows: 2,
    }),
    rect(-2, base - 2, 1204, 270, mix(colours.near, colours.paper, 0.42)),
    gouges(cobbles(easel, base + 20), colours.near),
    ...Array.from({ length: dice.whole(2, 4) }, () =>
      standing(
        dice,
        { x: dice.between(60, 1140), y: base + 96, scale: 0.72 },
        mix(colours.near, colours.ink, 0.5),
      ),
    ),
    ...stalls,
    ...Array.from({ length: dice.whole(2, 5) }, () =>
      standing(
        dice,
        { x: dice.between(60, 1140), y: dice.between(770, 810), scale: dice.between(1.05, 1.25) },
        colours.ink,
      ),
    ),
  ].join('');
};

function stall({ colours, dice }: Easel, x: number, y: number): string {
  const stripes = steps(-118, 88, 7).map((left, place) =>
    polygon(
      [
        [left * 0.86, -196],
        [left * 0.86 + 27, -196],
        [left + 32, -140],
        [left, -140],
      ],
      place % 2 === 0 ? colours.accent : colours.paper,
    ),
  );
  const goods = steps(-92, 92, 8).map((left) =>
    circle(
      left,
      -70 + dice.between(-4, 4),
      dice.between(12, 17),
      dice.pick([colours.light, colours.accent, colours.far]),
    ),
  );
  return placed(
    { x, y },
    rect(-112, -196, 7, 200, colours.ink),
    rect(105, -196, 7, 200, colours.ink),
    ...stripes,
    ...goods,
    rect(-116, -64, 232, 62, colours.ink),
    rect(-116, -64, 232, 9, colours.paper),
  );
}
