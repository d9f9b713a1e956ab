import { crane } from '../crane.ts';
import type { Composition } from '../easel.ts';
import { hills, land } from '../land.ts';
import { foam, sea } from '../sea.ts';
import { cut, fillPath, polygon, rect, steps } from '../shapes.ts';
import { sky } from '../sky.ts';
import { chooseVessel } from '../vessel/choose-vessel.ts';
import { afloat } from '../vessel/vessel.ts';

/** Piers across the whole width; the deck stops on the way. */
export const onPiers: Composition = (easel) => {
  const { colours, dice } = easel;
  const horizon = dice.between(500, 570);
  const { art, sun } = sky(easel, horizon);
  const deck = dice.between(300, 360);
  const count = dice.whole(5, 8);
  const side = dice.pick([1, -1] as const);
  const across = (x: number) => (side === 1 ? x : 1200 - x);
  const xs = steps(90, 1130, count);
  const ends = xs[count - dice.whole(2, 3)] ?? 800;
  const ahead = dice.between(50, 90);
  const piers = xs.map((x) => {
    const foot = horizon + 96;
    const built = x <= ends ? deck + 10 : deck + dice.between(60, 170);
    return (
      polygon(
        cut(
          [
            [across(x) - 18, built],
            [across(x) + 18, built],
            [across(x) + 30, foot],
            [across(x) - 30, foot],
          ],
          dice,
        ),
        colours.near,
      ) + rect(across(x) - 44, foot - 10, 88, 22, colours.ink)
    );
  });
  const deckEnd = ends + ahead;
  return [
    art,
    land(hills(dice, { base: horizon, height: 90, count: 5 }), colours.far, {
      bottom: horizon + 2,
    }),
    sea(easel, horizon, { lightAt: sun.x }),
    ...piers,
    polygon(
      [
        [across(-10), deck - 16],
        [across(deckEnd), deck - 16],
        [across(deckEnd), deck + 6],
        [across(ends), deck + 22],
        [across(-10), deck + 22],
      ],
      colours.ink,
    ),
    rect(Math.min(across(-10), across(deckEnd)), deck - 22, deckEnd + 10, 7, colours.accent),
    ...xs
      .filter((x) => x < ends)
      .map((x) => arch(across(x), across(x + (xs[1] ?? 0) - (xs[0] ?? 0)), deck + 20, colours.ink)),
    crane(
      { x: across(deckEnd - 70), y: deck - 14, scale: 0.52, heading: side, jib: -22 },
      { frame: colours.accent, load: undefined },
    ),
    foam(easel, 40, 1160, horizon + 104),
    afloat(chooseVessel(easel), {
      x: across(Math.min(1020, ends + 220)),
      y: horizon + 150,
      scale: 0.5,
      heading: side === 1 ? -1 : 1,
    }),
  ].join('');
};

const arch = (from: number, to: number, y: number, fill: string) => {
  const middle = (from + to) / 2;
  return fillPath(
    `M${from} ${y}L${to} ${y}L${to} ${y + 60}Q${middle} ${y - 30} ${from} ${y + 60}Z`,
    fill,
  );
};
