import type { Composition, Easel } from '../easel.ts';
import { gouges } from '../gouge.ts';
import { mix } from '../mix.ts';
import { bust } from '../people.ts';
import { ellipse, polygon, rect, steps, stroke } from '../shapes.ts';
import { seatCount, room } from './room.ts';

/** Behind a long table, facing us. */
export const alongTheTable: Composition = (easel) => {
  const { colours, dice } = easel;
  const table = dice.between(600, 660);
  const count = seatCount(easel);
  const scale = Math.min(2.3, 6.6 / count + 0.3);
  const spread = Math.min(430, 130 * count);
  const people = steps(600 - spread, 600 + spread, count).map((x) =>
    bust(
      dice,
      { x: x + dice.between(-14, 14), y: table + 6, scale: scale * dice.between(0.94, 1.06) },
      dice.chance(0.3) ? mix(colours.near, colours.ink, 0.3) : colours.ink,
    ),
  );
  return [
    room(easel, table + 60),
    ...people,
    rect(-2, table, 1204, 26, mix(colours.middle, colours.paper, 0.35)),
    rect(-2, table + 24, 1204, 190, mix(colours.near, colours.middle, 0.3)),
    gouges(
      steps(40, 1160, 9).map((x) => ({ x, y: table + 120, length: 160, thickness: 4, angle: 90 })),
      colours.near,
    ),
    ...steps(600 - spread, 600 + spread, count).map((x) => setting(easel, x, table)),
  ].join('');
};

/** Papers, a glass or a microphone in front of somebody. */
function setting({ colours, dice }: Easel, x: number, table: number): string {
  const things = [
    polygon(
      [
        [x - 52, table + 4],
        [x + 20, table + 4],
        [x + 34, table + 22],
        [x - 60, table + 22],
      ],
      colours.paper,
    ),
    rect(x + 44, table - 34, 18, 40, mix(colours.water, '#ffffff', 0.5)),
    stroke(
      `M${x - 4} ${table + 8}Q${x - 4} ${table - 30} ${x - 30} ${table - 44}`,
      colours.near,
      6,
    ) + ellipse(x - 34, table - 47, 12, 8, colours.accent),
  ];
  return things.filter(() => dice.chance(0.6)).join('');
}
