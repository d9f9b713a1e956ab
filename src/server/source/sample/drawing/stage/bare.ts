import type { Composition } from '../easel.ts';
import { gouges } from '../gouge.ts';
import { mix } from '../mix.ts';
import { circle, ellipse, polygon, rect, steps, stroke } from '../shapes.ts';
import { darkOf, seats, spot } from './house.ts';

/** A bare stage, one chair in one light. */
export const bare: Composition = (easel) => {
  const { colours, dice } = easel;
  const floor = 560;
  const x = dice.between(420, 780);
  const wall = mix(darkOf(easel), colours.middle, 0.3);
  const ladder = dice.between(180, 320);
  return [
    rect(0, 0, 1200, 802, wall),
    gouges(
      steps(40, 1160, 15).map((at) => ({ x: at, y: 300, length: 560, thickness: 4, angle: 90 })),
      darkOf(easel),
    ),
    rect(-2, floor, 1204, 260, mix(colours.middle, colours.near, 0.3)),
    gouges(
      steps(-400, 1600, 23).map((at) => ({
        x: 600 + (at - 600) * 0.8,
        y: floor + 120,
        length: 300,
        thickness: 3,
        angle: 90 - (at - 600) / 22,
      })),
      darkOf(easel),
    ),
    rect(-2, 66, 1204, 16, colours.ink),
    ...steps(150, 1050, dice.whole(4, 6)).map(
      (at) =>
        polygon(
          [
            [at - 24, 82],
            [at + 24, 82],
            [at + 34, 134],
            [at - 34, 134],
          ],
          colours.ink,
        ) + ellipse(at, 134, 32, 7, mix(colours.ink, colours.light, 0.5)),
    ),
    spot(easel, x + dice.between(-240, 240), x, floor + 110, 210),
    dice.chance(0.55) ? chair(x, floor + 118, colours.ink) : lampStand(x, floor + 118, colours),
    dice.chance(0.5)
      ? stroke(
          `M${ladder} ${floor + 30}L${ladder + 46} 200M${ladder + 90} ${floor + 30}L${ladder + 56} 200M${ladder + 10} 510H${ladder + 82}M${ladder + 20} 420H${ladder + 74}M${ladder + 30} 330H${ladder + 67}M${ladder + 38} 260H${ladder + 62}`,
          colours.ink,
          9,
        )
      : '',
    seats(easel, 730),
  ].join('');
};

const chair = (x: number, y: number, ink: string) =>
  stroke(
    `M${x - 46} ${y}V${y - 190}M${x + 44} ${y + 12}V${y - 92}M${x - 46} ${y - 92}H${x + 44}M${x - 46} ${y - 180}H${x - 40}`,
    ink,
    13,
  ) +
  rect(x - 54, y - 104, 108, 18, ink) +
  rect(x - 54, y - 206, 16, 120, ink);

/** The one lamp that a theatre leaves burning. */
const lampStand = (x: number, y: number, { ink, light }: { ink: string; light: string }) =>
  ellipse(x, y, 52, 11, ink) + rect(x - 6, y - 270, 12, 270, ink) + circle(x, y - 290, 26, light);
