import type { Composition, Easel } from './easel.ts';
import { gouges } from './gouge.ts';
import { hills, land, peaks } from './land.ts';
import { mix } from './mix.ts';
import { foam, sea } from './sea.ts';
import { cut, fillPath, line, polygon, rect, steps, stroke } from './shapes.ts';
import { sky } from './sky.ts';
import { chooseVessel } from './choose-vessel.ts';
import { crane } from './crane.ts';
import { afloat } from './vessels.ts';

/** Piers across the whole width; the deck stops on the way. */
const onPiers: Composition = (easel) => {
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

/** A cable bridge that runs out over the strait, towards or away from us. */
const runsOut: Composition = (easel) => {
  const { colours, dice } = easel;
  const horizon = dice.between(470, 540);
  const { art, sun } = sky(easel, horizon);
  const towers = [dice.between(300, 360), dice.between(800, 880)];
  const deck = dice.between(430, 470) - 20;
  const top = dice.between(90, 150);
  const isWhole = dice.chance(0.5);
  const cables = towers.flatMap((x, place) =>
    steps(0.14, 1, dice.whole(7, 9)).flatMap((share) => {
      const reach = 250 * share;
      const right =
        !isWhole && place === 1 && share > 0.6
          ? ''
          : `M${x} ${top + 20 + (1 - share) * 120}L${x + reach} ${deck}`;
      return `M${x} ${top + 20 + (1 - share) * 120}L${x - reach} ${deck}${right}`;
    }),
  );
  const gap = isWhole ? 1210 : (towers[1] ?? 800) + 165;
  return [
    art,
    land(peaks(dice, { base: horizon, height: 130, count: 4 }), colours.far, {
      sharp: true,
      bottom: horizon + 2,
    }),
    sea(easel, horizon, { lightAt: sun.x }),
    stroke(cables.join(''), colours.ink, 3.5, { cap: 'butt' }),
    ...towers.map((x) => pylon(easel, x, top, horizon + 110)),
    polygon(
      [
        [-10, deck],
        [gap, deck],
        [gap, deck + 24],
        [-10, deck + 30],
      ],
      colours.ink,
    ),
    rect(-10, deck - 5, gap + 10, 6, colours.accent),
    ...[60, 1140]
      .filter((x) => x < gap)
      .map((x) => rect(x - 14, deck + 20, 28, horizon + 96 - deck, colours.near)),
    foam(easel, 200, 1000, horizon + 110),
    afloat(chooseVessel(easel), {
      x: dice.between(520, 640),
      y: horizon + 140,
      scale: dice.between(0.45, 0.62),
      heading: dice.pick([1, -1] as const),
    }),
  ].join('');
};

const pylon = ({ colours, dice }: Easel, x: number, top: number, foot: number) =>
  [
    polygon(
      cut(
        [
          [x - 46, foot],
          [x - 24, foot],
          [x - 4, top],
          [x - 12, top],
        ],
        dice,
      ),
      colours.near,
    ),
    polygon(
      cut(
        [
          [x + 24, foot],
          [x + 46, foot],
          [x + 12, top],
          [x + 4, top],
        ],
        dice,
      ),
      colours.near,
    ),
    rect(x - 13, top - 10, 26, 90, colours.near),
    rect(x - 30, foot - 150, 60, 14, colours.near),
    rect(x - 70, foot - 8, 140, 22, colours.ink),
  ].join('');

/** Spans overhead, seen from the shore beside the first pier. */
const fromBelow: Composition = (easel) => {
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

export const BRIDGES: readonly Composition[] = [onPiers, runsOut, fromBelow];
