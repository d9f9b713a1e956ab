import type { Composition } from '../easel.ts';
import { curve, stroke } from '../shapes.ts';
import { coast, island, shoreland } from './coast.ts';
import { framed } from './framed.ts';
import { inksOf } from './inks.ts';
import { relief, rose, soundings, town } from './marks.ts';

/** One coast, soundings before it and a dotted border through the water. */
export const coastWithBorder: Composition = (easel) => {
  const { colours, dice } = easel;
  const inks = inksOf(easel);
  const level = dice.between(300, 400);
  const tilt = dice.between(-0.26, 0.26);
  const points = coast(dice, level, 90, { tilt });
  const border = coast(dice, level + dice.between(210, 270), 36, { tilt: tilt * 0.6, count: 12 });
  return framed(easel, inks, [
    shoreland(points, -1, inks),
    relief(easel, inks, 90, level - 150),
    ...Array.from({ length: dice.whole(1, 3) }, () =>
      island(
        dice,
        dice.between(300, 900),
        level + dice.between(150, 330),
        dice.between(24, 52),
        inks,
      ),
    ),
    soundings(easel, inks, level + 130, 740),
    stroke(curve(border), colours.accent, 9, { dash: '2 24' }),
    ...points
      .filter((_, place) => place % 9 === 7)
      .map(([x, y]) => town(x, y - 40, inks, colours.accent)),
    rose(easel, inks, dice.pick([180, 1020]), 640, dice.between(84, 104)),
  ]);
};
