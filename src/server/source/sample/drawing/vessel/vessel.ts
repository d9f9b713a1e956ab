import type { Palette } from '../../palettes.ts';
import type { Dice } from '../dice.ts';
import { gouges } from '../gouge.ts';
import { mix } from '../mix.ts';
import { fillPath, placed, rect, steps } from '../shapes.ts';

/** A ship heading right, afloat on the line y = 0 around x = 0; some 500 long before it is scaled. */
export type Vessel = (colours: Palette, dice: Dice, isDark: boolean) => string;

/** Portholes or lamps in a row. */
export const deckLights = (
  from: number,
  to: number,
  y: number,
  count: number,
  fill: string,
  size = 9,
) =>
  steps(from, to, count)
    .map((x) => rect(x - size / 2, y, size, size, fill))
    .join('');

/** A hull by its length and height; `sheer` is how far the bow rises. */
export const hull = (length: number, height: number, fill: string, sheer = 22) =>
  fillPath(
    `M${-length / 2} ${-height}L${length / 2 + 34} ${-height - sheer}Q${length / 2 + 8} ${-height * 0.4} ${length / 2 - 8} 6L${-length / 2 + 22} 6Q${-length / 2} ${-height * 0.4} ${-length / 2} ${-height}Z`,
    fill,
  );

/** The painted band at the water, and the foam before it. */
export const waterline = (length: number, colours: Palette) =>
  rect(-length / 2 + 16, -9, length - 26, 15, mix(colours.accent, colours.ink, 0.25)) +
  gouges(
    [
      { x: 0, y: 8, length: length * 1.12, thickness: 6 },
      { x: length / 2 + 20, y: 0, length: 90, thickness: 7, angle: -10, bend: -6 },
    ],
    mix(colours.water, '#ffffff', 0.6),
  );

/** A vessel on the water at a place; `heading` −1 is to the left. */
export function afloat(
  art: string,
  { x, y, scale, heading }: { x: number; y: number; scale: number; heading: 1 | -1 },
): string {
  return placed({ x, y, scale, scaleX: scale * heading }, art);
}
