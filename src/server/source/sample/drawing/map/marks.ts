import type { Easel } from '../easel.ts';
import { gouges } from '../gouge.ts';
import { mix } from '../mix.ts';
import { circle, placed, polygon, stroke } from '../shapes.ts';
import type { Inks } from './inks.ts';

/** Soundings: dots where a chart has its figures. */
export function soundings({ dice }: Easel, inks: Inks, from: number, to: number): string {
  return gouges(
    Array.from({ length: 42 }, () => ({
      x: dice.between(60, 1140),
      y: dice.between(from, to),
      length: dice.pick([12, 12, 18]),
      thickness: 4,
      angle: dice.pick([0, 0, 90]),
    })),
    mix(inks.ink, inks.water, 0.45),
  );
}

/** A compass rose, north in the accent. */
export function rose({ colours }: Easel, inks: Inks, x: number, y: number, size: number): string {
  const point = (turn: number, reach: number) =>
    placed(
      { x: 0, y: 0, turn },
      polygon(
        [
          [0, -reach],
          [reach * 0.15, -reach * 0.15],
          [0, 0],
        ],
        inks.ink,
      ),
      polygon(
        [
          [0, -reach],
          [-reach * 0.15, -reach * 0.15],
          [0, 0],
        ],
        turn === 0 ? colours.accent : inks.water,
      ),
    );
  return placed(
    { x, y },
    circle(0, 0, size * 0.74, inks.ink),
    circle(0, 0, size * 0.7, inks.water),
    ...[45, 135, 225, 315].map((turn) => point(turn, size * 0.66)),
    ...[90, 180, 270, 0].map((turn) => point(turn, size)),
    circle(0, 0, size * 0.07, inks.ink),
  );
}

/** Small peaks, as old maps show mountains. */
export function relief({ dice }: Easel, inks: Inks, from: number, to: number): string {
  const peaks = Array.from({ length: 9 }, () => {
    const [x, y, size] = [dice.between(80, 1120), dice.between(from, to), dice.between(18, 34)];
    return (
      stroke(`M${x - size} ${y}L${x} ${y - size * 1.3}L${x + size} ${y}`, inks.ink, 3.5) +
      gouges(
        [0.3, 0.55, 0.8].map((share) => ({
          x: x + size * share,
          y: y - size * (1 - share) * 0.7,
          length: size * 0.8,
          thickness: 3,
          angle: 66,
        })),
        inks.ink,
      )
    );
  });
  return peaks.join('');
}

/** A ring for a town or a port. */
export const town = (x: number, y: number, inks: Inks, accent: string) =>
  circle(x, y, 15, inks.ink) + circle(x, y, 10, inks.water) + circle(x, y, 5.5, accent);
