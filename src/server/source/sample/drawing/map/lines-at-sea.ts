import type { Composition } from '../easel.ts';
import { mix } from '../mix.ts';
import { curve, fillPath, placed, type Point, rect, steps, stroke } from '../shapes.ts';
import { coast, island, shoreland } from './coast.ts';
import { framed } from './framed.ts';
import { inksOf } from './inks.ts';
import { rose, soundings, town } from './marks.ts';

/** Open water: dotted lines that part and meet, a ship's track, an exercise area. */
export const linesAtSea: Composition = (easel) => {
  const { colours, dice } = easel;
  const inks = inksOf(easel);
  const points = coast(dice, dice.between(600, 660), 50, { tilt: dice.between(-0.12, 0.12) });
  const widest = dice.between(420, 780);
  const line1: Point[] = [
    [-20, 320],
    [widest - 310, 300],
    [widest, dice.between(150, 230)],
    [widest + 310, 290],
    [1220, 260],
  ];
  const line2: Point[] = [
    [-20, 324],
    [widest - 310, 306],
    [widest, dice.between(370, 450)],
    [widest + 310, 302],
    [1220, 268],
  ];
  const track: Point[] = steps(80, 1000, 7).map((x) => [x, 450 + dice.between(-70, 70)]);
  const [shipX, shipY] = track.at(-1) ?? [1000, 450];
  return framed(easel, inks, [
    shoreland(points, 1, inks),
    fillPath(
      `${curve(line1)}L1220 268${curve(line2.toReversed()).replace('M', 'L')}Z`,
      mix(inks.water, colours.accent, 0.2),
    ),
    soundings(easel, inks, 70, 560),
    stroke(curve(line1), inks.ink, 8, { dash: '1 21' }),
    stroke(curve(line2), colours.accent, 8, { dash: '1 21' }),
    stroke(curve(track), inks.ink, 4, { dash: '30 12', cap: 'butt' }),
    placed(
      { x: shipX + 10, y: shipY, turn: dice.between(-20, 20) },
      fillPath('M-44 -15L18 -15Q44 -6 52 0Q44 6 18 15L-44 15Z', inks.ink),
      rect(-30, -7, 26, 14, colours.accent),
    ),
    ...Array.from({ length: dice.whole(0, 2) }, () =>
      island(dice, dice.between(360, 840), dice.between(100, 140), dice.between(24, 46), inks),
    ),
    ...points
      .filter((_, place) => place % 9 === 7)
      .map(([x, y]) => town(x, y + 40, inks, colours.accent)),
    rose(easel, inks, dice.pick([190, 1010]), 150, dice.between(76, 92)),
  ]);
};
