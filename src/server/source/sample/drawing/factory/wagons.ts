import type { Easel } from '../easel.ts';
import { ellipse, polygon, rect } from '../shapes.ts';

/** Wagons on the rails in front of a works. */
export function railsBefore({ colours, dice }: Easel, y: number): string[] {
  const first = dice.between(120, 620);
  const wagons = Array.from({ length: dice.whole(2, 4) }, (_, place) => {
    const x = first + place * 178;
    return (
      polygon(
        [
          [x, y - 76],
          [x + 164, y - 76],
          [x + 150, y - 14],
          [x + 14, y - 14],
        ],
        place % 2 === 0 ? colours.accent : colours.far,
      ) + [36, 128].map((wheel) => ellipse(x + wheel, y - 8, 13, 13, colours.ink)).join('')
    );
  });
  return [rect(-2, y + 4, 1204, 6, colours.far), ...wagons];
}
