import type { Dice } from '../dice.ts';
import { mix } from '../mix.ts';
import { curve, fillPath, type Point, steps, stroke } from '../shapes.ts';
import type { Inks } from './inks.ts';

/** A coast from edge to edge; `across` is how far it is down the sheet. */
export function coast(
  dice: Dice,
  across: number,
  wild: number,
  { tilt = 0, count = 34 } = {},
): Point[] {
  let drift = 0;
  return steps(-260, 1460, count).map((x, place): Point => {
    drift = drift * 0.8 + dice.between(-wild, wild) * (place % 4 === 0 ? 0.9 : 0.45);
    return [x + dice.between(-26, 26), across + drift + (x - 600) * tilt];
  });
}

/** Land on one side of a coast, with the lines along its shore that engravers put there. */
export function shoreland(
  points: readonly Point[],
  side: 1 | -1,
  { ground, shore, ink }: Inks,
): string {
  const outline = curve(points);
  const end = side === 1 ? 1300 : -500;
  const lines = [3, 2, 1].map((step) =>
    stroke(outline, mix(ink, shore, 0.55 + step * 0.1), 2.5 + step * 22),
  );
  const gaps = [3, 2, 1].map((step) =>
    stroke(outline, step === 1 ? shore : mix(shore, '#ffffff', 0.1 * step), step * 22 - 2.5),
  );
  return [
    ...lines.flatMap((ring, place) => [ring, gaps[place] ?? '']),
    fillPath(`${outline}L1500 ${end}L-300 ${end}Z`, ground),
    stroke(outline, ink, 5),
  ].join('');
}

/** An island with a line along its shore. */
export function island(dice: Dice, x: number, y: number, size: number, inks: Inks): string {
  const points = steps(0, 330, 9).map((angle): Point => {
    const radius = size * dice.between(0.65, 1.1);
    return [
      x + Math.cos((angle * Math.PI) / 180) * radius * 1.3,
      y + Math.sin((angle * Math.PI) / 180) * radius,
    ];
  });
  const [first] = points;
  const outline = `${curve(first === undefined ? points : [...points, first])}Z`;
  return [
    stroke(outline, mix(inks.ink, inks.shore, 0.65), 42),
    stroke(outline, inks.shore, 37),
    fillPath(outline, inks.ground),
    stroke(outline, inks.ink, 4.5),
  ].join('');
}
