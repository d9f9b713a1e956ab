import { crane } from '../crane.ts';
import type { Composition } from '../easel.ts';
import { hills, land } from '../land.ts';
import { mix } from '../mix.ts';
import { sea } from '../sea.ts';
import { polygon, steps } from '../shapes.ts';
import { sky } from '../sky.ts';
import { freighter } from '../vessel/freighter.ts';
import { afloat } from '../vessel/vessel.ts';

/** Ships at their berths, from close by, under a row of cranes that goes off into the distance. */
export const rowOfCranes: Composition = (easel) => {
  const { colours, dice, isDark } = easel;
  const horizon = dice.between(540, 600);
  const { art, sun } = sky(easel, horizon);
  const isLeft = dice.chance(0.5);
  const across = (x: number) => (isLeft ? x : 1200 - x);
  const row = steps(0, 1, 4).toReversed();
  const cranes = row.map((far) =>
    crane(
      {
        x: across(250 + far * 560),
        y: horizon + 130 - far * 105,
        scale: 1.75 - far * 1.2,
        heading: isLeft ? 1 : -1,
        jib: -8 - far * 4,
      },
      {
        frame: mix(colours.ink, colours.far, far * 0.75),
        load: far < 0.5 ? colours.accent : undefined,
      },
    ),
  );
  const ships = [0.62, 0].map((far) =>
    afloat(freighter(colours, dice, isDark), {
      x: across(760 + far * 190),
      y: horizon + 150 - far * 110,
      scale: 1.5 - far * 1.3,
      heading: isLeft ? 1 : -1,
    }),
  );
  return [
    art,
    land(hills(dice, { base: horizon, height: 46, count: 8 }), colours.far, {
      bottom: horizon + 2,
    }),
    sea(easel, horizon, { lightAt: sun.x }),
    polygon(
      [
        [across(-10), horizon + 150],
        [across(430), horizon + 150],
        [across(860), horizon + 6],
        [across(-10), horizon + 6],
      ],
      mix(colours.near, colours.ink, 0.35),
    ),
    ...cranes,
    polygon(
      [
        [across(-10), 802],
        [across(340), 802],
        [across(430), horizon + 146],
        [across(-10), horizon + 146],
      ],
      colours.ink,
    ),
    ...ships,
  ].join('');
};
