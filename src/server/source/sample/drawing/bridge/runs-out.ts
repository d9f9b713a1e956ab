import type { Composition, Easel } from '../easel.ts';
import { land, peaks } from '../land.ts';
import { foam, sea } from '../sea.ts';
import { cut, polygon, rect, steps, stroke } from '../shapes.ts';
import { sky } from '../sky.ts';
import { chooseVessel } from '../vessel/choose-vessel.ts';
import { afloat } from '../vessel/vessel.ts';

/** A cable bridge that runs out over the strait, towards or away from us. */
export const runsOut: Composition = (easel) => {
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
