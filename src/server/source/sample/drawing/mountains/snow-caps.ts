import type { Easel } from '../easel.ts';
import { mix } from '../mix.ts';
import { type Point, polygon } from '../shapes.ts';

/** Snow on every peak of a skyline. */
export function snowCaps({ colours, dice }: Easel, points: readonly Point[]): string {
  return points
    .map(([x, y], place) => {
      const [leftX, leftY] = points[place - 1] ?? [x, y];
      const [rightX, rightY] = points[place + 1] ?? [x, y];
      if (leftY <= y || rightY <= y) return '';
      const share = dice.between(0.24, 0.36);
      const left: Point = [x + (leftX - x) * share, y + (leftY - y) * share];
      const right: Point = [x + (rightX - x) * share, y + (rightY - y) * share];
      const middle: Point = [x + dice.between(-8, 8), y + (rightY - y) * share * 0.6];
      return polygon(
        [
          [x, y],
          right,
          [(right[0] + middle[0]) / 2, right[1] + 12],
          middle,
          [(left[0] + middle[0]) / 2, left[1] + 8],
          left,
        ],
        mix(colours.paper, '#ffffff', 0.5),
      );
    })
    .join('');
}
