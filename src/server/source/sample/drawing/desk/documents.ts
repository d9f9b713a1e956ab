import type { Composition } from '../easel.ts';
import { mix } from '../mix.ts';
import { placed, rect } from '../shapes.ts';
import { coins, cup, glassesAt, key, pen, sheet } from './things.ts';
import { grain, woodOf } from './wood.ts';

/** Documents, a pen, a cup or a key, in order on a table. */
export const documents: Composition = (easel) => {
  const { colours, dice } = easel;
  const wood = woodOf(easel);
  const side = dice.pick([1, -1] as const);
  const across = (x: number) => (side === 1 ? x : 1200 - x);
  return [
    rect(0, 0, 1200, 802, wood),
    grain(easel),
    placed(
      { x: across(430), y: 410, turn: dice.between(-9, 9), scale: 2.1 },
      rect(-130, -172, 260, 344, mix(colours.accent, colours.near, 0.25)),
      sheet(easel, { stamped: true }),
    ),
    placed(
      { x: across(820), y: dice.between(300, 420), turn: dice.between(-22, 22), scale: 1.5 },
      sheet(easel),
    ),
    placed(
      {
        x: across(640),
        y: dice.between(400, 560),
        turn: side * dice.between(-60, -24),
        scale: 1.6,
      },
      dice.pick([pen, pen, key])(easel),
    ),
    placed(
      { x: across(1040), y: dice.between(560, 650), scale: 1.05 },
      dice.pick([cup, cup, coins])(easel),
    ),
    dice.chance(0.6)
      ? placed(
          { x: across(1020), y: 190, turn: dice.between(-12, 12), scale: 1.2 },
          glassesAt(easel),
        )
      : '',
  ].join('');
};
