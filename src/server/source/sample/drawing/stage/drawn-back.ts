import type { Composition, Easel } from '../easel.ts';
import { mix } from '../mix.ts';
import { standing } from '../people.ts';
import { ellipse, fillPath, polygon, rect, steps } from '../shapes.ts';
import { curtains } from './curtains.ts';
import { darkOf, seats, spot } from './house.ts';

/** The curtain drawn back from a painted scene. */
export const drawnBack: Composition = (easel) => {
  const { colours, dice } = easel;
  const floor = 590;
  const x = dice.between(440, 760);
  return [
    opening(easel, floor, colours.horizon),
    ellipse(
      dice.between(420, 780),
      dice.between(190, 300),
      84,
      84,
      dice.pick([colours.accent, colours.light]),
    ),
    fillPath(
      `M140 ${floor}V430Q320 ${dice.between(330, 400)} 520 440T860 410T1060 ${dice.between(380, 470)}V${floor}Z`,
      colours.far,
    ),
    fillPath(
      `M140 ${floor}V510Q400 ${dice.between(430, 500)} 640 520T1060 500V${floor}Z`,
      colours.middle,
    ),
    spot(easel, x + dice.between(-300, 300), x, floor + 44, 130),
    ...steps(x - 70, x + 70, dice.whole(1, 3)).map((at) =>
      standing(dice, { x: at, y: floor + 50, scale: 1.12 }, colours.ink),
    ),
    curtains(easel, floor + 70),
    seats(easel, 700),
  ].join('');
};

/** The opening of the stage in a dark house, a curtain at each side. */
function opening(easel: Easel, floor: number, back: string): string {
  const { colours } = easel;
  return (
    rect(0, 0, 1200, 802, darkOf(easel)) +
    rect(140, 70, 920, floor - 70, back) +
    polygon(
      [
        [140, floor],
        [1060, floor],
        [1130, floor + 90],
        [70, floor + 90],
      ],
      mix(colours.middle, colours.accent, 0.12),
    )
  );
}
