import { bollards, crane } from './crane.ts';
import type { Composition, Easel } from './easel.ts';
import { gouges } from './gouge.ts';
import { houseRow, tower } from './houses.ts';
import { hills, land } from './land.ts';
import { mix } from './mix.ts';
import { standing } from './people.ts';
import { sea } from './sea.ts';
import { polygon, rect, steps } from './shapes.ts';
import { sky } from './sky.ts';
import { afloat, freighter, trawler, VESSELS } from './vessels.ts';

/** Cranes and moored ships along a quay that runs across. */
const cranesAlongQuay: Composition = (easel) => {
  const { colours, dice, isDark } = easel;
  const horizon = dice.between(470, 540);
  const { art, sun } = sky(easel, horizon);
  const heading = dice.pick([1, -1] as const);
  const quay = dice.between(640, 690);
  const cranes = steps(180, 1020, dice.whole(2, 3)).map((x) =>
    crane(
      {
        x: x + dice.between(-50, 50),
        y: quay,
        scale: dice.between(0.95, 1.3),
        heading,
        jib: -dice.between(2, 26),
      },
      {
        frame: dice.chance(0.3) ? colours.accent : colours.near,
        load: dice.chance(0.6) ? colours.accent : undefined,
      },
    ),
  );
  const ship = afloat(dice.pick([freighter, trawler])(colours, dice, isDark), {
    x: dice.between(380, 820),
    y: quay + 34,
    scale: dice.between(1, 1.3),
    heading,
  });
  return [
    art,
    land(hills(dice, { base: horizon, height: 70 }), colours.far, { bottom: horizon + 2 }),
    sea(easel, horizon, { lightAt: sun.x }),
    rect(-2, quay, 1204, 30, colours.ink),
    ...cranes,
    ship,
    quayFront(easel, quay + 46),
  ].join('');
};

/** The near edge of the basin: stones, bollards and people waiting. */
function quayFront({ colours, dice }: Easel, top: number): string {
  const edge = Math.max(top, 724);
  const joints = steps(60, 1160, dice.whole(6, 9)).map((x) => ({
    x,
    y: edge + 42,
    length: 64,
    thickness: 2.4,
    angle: 90 + dice.between(-6, 6),
  }));
  const people = Array.from({ length: dice.whole(0, 3) }, () =>
    standing(dice, { x: dice.between(80, 1120), y: edge + 14, scale: 0.58 }, colours.ink),
  );
  return [
    rect(-2, edge, 1204, 90, mix(colours.near, colours.ink, 0.5)),
    rect(-2, edge, 1204, 8, colours.far),
    gouges(joints, colours.ink),
    bollards(steps(120, 1080, dice.whole(2, 4)), edge + 4, colours),
    ...people,
  ].join('');
}

/** A harbour with its town on the slope behind it. */
const townBehind: Composition = (easel) => {
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

/** Ships at their berths, from close by, under a row of cranes that goes off into the distance. */
const rowOfCranes: Composition = (easel) => {
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

export const HARBOURS: readonly Composition[] = [cranesAlongQuay, townBehind, rowOfCranes];
