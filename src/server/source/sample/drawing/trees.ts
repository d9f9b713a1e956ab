import type { Dice } from './dice.ts';
import { gouges } from './gouge.ts';
import { ellipse, fillPath, polygon, rect } from './shapes.ts';

/** A spruce with its foot at (x, y). */
export function conifer(x: number, y: number, height: number, fill: string): string {
  const tier = (top: number, foot: number, width: number) =>
    polygon(
      [
        [x, y - height * top],
        [x + height * width, y - height * foot],
        [x - height * width, y - height * foot],
      ],
      fill,
    );
  return (
    rect(x - height * 0.03, y - height * 0.15, height * 0.06, height * 0.16, fill) +
    tier(1, 0.58, 0.15) +
    tier(0.78, 0.34, 0.2) +
    tier(0.55, 0.1, 0.25)
  );
}

/** A poplar with its foot at (x, y). */
export function poplar(x: number, y: number, height: number, fill: string): string {
  return (
    rect(x - 3, y - height * 0.2, 6, height * 0.2, fill) +
    ellipse(x, y - height * 0.55, height * 0.12, height * 0.46, fill)
  );
}

/** A broad tree with its foot at (x, y); `cuts` is the colour of the marks in its crown. */
export function broadTree(
  dice: Dice,
  { x, y, height }: { x: number; y: number; height: number },
  fill: string,
  cuts: string,
): string {
  const crown = [-0.26, 0, 0.26].map((offset) =>
    ellipse(
      x + offset * height,
      y - height * dice.between(0.55, 0.72),
      height * 0.26,
      height * dice.between(0.2, 0.28),
      fill,
    ),
  );
  const marks = Array.from({ length: 5 }, () => ({
    x: x + dice.between(-0.3, 0.3) * height,
    y: y - dice.between(0.5, 0.78) * height,
    length: height * 0.16,
    thickness: height * 0.014,
    angle: -24,
    bend: -4,
  }));
  return (
    fillPath(
      `M${x - height * 0.03} ${y}L${x - height * 0.02} ${y - height * 0.5}L${x + height * 0.02} ${y - height * 0.5}L${x + height * 0.03} ${y}Z`,
      fill,
    ) +
    crown.join('') +
    gouges(marks, cuts)
  );
}
