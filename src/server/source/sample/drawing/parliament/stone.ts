import type { Easel } from '../easel.ts';
import { mix } from '../mix.ts';
import { rect, steps } from '../shapes.ts';

type Stone = { wall: string; shade: string; glass: string };

/** The building’s stone in this light. */
export function stoneOf({ colours, dice, light, isDark }: Easel): Stone {
  const wall =
    light === 'night'
      ? mix(colours.far, colours.paper, 0.32)
      : mix(colours.paper, colours.far, dice.between(0.05, 0.3));
  return {
    wall,
    shade: mix(wall, colours.middle, 0.55),
    glass: isDark ? colours.light : mix(colours.middle, colours.near, 0.6),
  };
}

/** Columns with what stands between them in shadow. */
export function colonnade(
  x: number,
  width: number,
  top: number,
  foot: number,
  count: number,
  { wall, shade }: Stone,
  ink: string,
): string {
  const thick = Math.min(40, (width / count) * 0.42);
  const columns = steps(x + thick, x + width - thick, count).map((centre) =>
    [
      rect(centre - thick / 2, top, thick, foot - top, wall),
      rect(centre + thick * 0.12, top, thick * 0.38, foot - top, shade),
      rect(centre - thick * 0.72, top - 4, thick * 1.44, 13, wall),
      rect(centre - thick * 0.72, foot - 12, thick * 1.44, 14, wall),
    ].join(''),
  );
  return rect(x, top, width, foot - top, ink) + columns.join('');
}

/** Steps that widen as they come down. */
export const stairs = (
  x: number,
  width: number,
  top: number,
  count: number,
  { wall, shade }: Stone,
) =>
  Array.from(
    { length: count },
    (_, step) =>
      rect(x - step * 16, top + step * 15, width + step * 32, 10, wall) +
      rect(x - step * 16, top + 9 + step * 15, width + step * 32, 6, shade),
  ).join('');

/** A row of windows, most of them alike. */
export function windowsOf(
  from: number,
  to: number,
  count: number,
  y: number,
  [width, height]: readonly [number, number],
  { dice, colours }: Easel,
  { glass, wall }: Stone,
): string {
  return steps(from, to, count)
    .map((x) =>
      rect(
        x - width / 2,
        y,
        width,
        height,
        dice.chance(0.75) ? glass : mix(wall, colours.near, 0.7),
      ),
    )
    .join('');
}
