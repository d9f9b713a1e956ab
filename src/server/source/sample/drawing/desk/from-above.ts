import type { Composition } from '../easel.ts';
import { placed, rect, steps } from '../shapes.ts';
import { coins, fish, glassesAt, sheet, stamp } from './things.ts';
import { grain, woodOf } from './wood.ts';

/** Seen from above: papers with something lying on them. */
export const fromAbove: Composition = (easel) => {
  const { dice } = easel;
  const wood = woodOf(easel);
  const subject = dice.pick([fish, fish, coins, glassesAt]);
  const papers = Array.from({ length: dice.whole(3, 4) }, (_, place) =>
    placed(
      {
        x: 300 + place * 210 + dice.between(-70, 70),
        y: 400 + dice.between(-110, 110),
        turn: dice.between(-28, 28),
        scale: 1.45,
      },
      sheet(easel),
    ),
  );
  return [
    rect(0, 0, 1200, 802, wood),
    grain(easel),
    ...papers,
    placed(
      {
        x: dice.between(520, 680),
        y: dice.between(370, 440),
        turn: dice.between(-18, 18),
        scale: 1.5,
      },
      subject(easel),
    ),
    ...steps(140, 1060, dice.whole(3, 5)).map((x) =>
      placed(
        {
          x: x + dice.between(-30, 30),
          y: dice.pick([110, 690]) + dice.between(-30, 30),
          turn: dice.between(-20, 20),
        },
        stamp(easel),
      ),
    ),
  ].join('');
};
