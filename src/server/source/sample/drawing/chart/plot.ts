import type { Easel } from '../easel.ts';
import { line, type Point, steps } from '../shapes.ts';

export const LEFT = 90;

export const RIGHT = 1110;

export const FLOOR = 660;

const CEILING = 130;

/** Places of the values on the sheet: the least stays above the floor, the most reaches the ceiling. */
export function plot(easel: Easel): Point[] {
  const series = easel.scene.series ?? [];
  const values = series.length < 2 ? [3, 5, 4, 7, 6, 9] : series;
  const most = Math.max(...values);
  const least = Math.min(...values, most >= 0 ? 0 : most);
  const span = most - least || 1;
  return values.map((value, place): Point => [
    LEFT + ((RIGHT - LEFT) * (place + 0.5)) / values.length,
    FLOOR - ((FLOOR - CEILING) * (value - least)) / span,
  ]);
}

/** The lines that values are read by. */
export const grid = (colour: string) =>
  [CEILING, ...steps(CEILING, FLOOR, 5).slice(1, -1)]
    .map((y) => line([50, y], [1150, y], colour, 2.5))
    .join('');

/** How wide a bar may be. */
export const barWidth = (points: readonly Point[]) =>
  Math.min(130, ((RIGHT - LEFT) / points.length) * 0.7);
