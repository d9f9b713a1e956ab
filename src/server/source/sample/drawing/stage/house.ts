import type { Easel } from '../easel.ts';
import { mix } from '../mix.ts';
import { ellipse, fillPath, polygon, steps } from '../shapes.ts';

const HOUSE_DARK = 0.55;

/** The colour of an unlit house. */
export const darkOf = ({ colours }: Easel) => mix(colours.near, colours.ink, HOUSE_DARK);

/** Rows of seats along the lower edge. */
export const seats = (easel: Easel, top: number) =>
  [0, 1]
    .map((row) =>
      steps(-20 + row * 44, 1220, 13)
        .map((x) =>
          fillPath(
            `M${x - 42} 810V${top + row * 56 + 26}Q${x} ${top + row * 56 - 16} ${x + 42} ${top + row * 56 + 26}V810Z`,
            mix(easel.colours.ink, easel.colours.accent, 0.3 - row * 0.24),
          ),
        )
        .join(''),
    )
    .join('');

/** A cone of light and the disc that it makes on the floor. */
export const spot = ({ colours }: Easel, from: number, x: number, floor: number, width: number) =>
  `<g opacity=".34">${polygon(
    [
      [from - 14, -10],
      [from + 14, -10],
      [x + width, floor],
      [x - width, floor],
    ],
    colours.light,
  )}</g>${ellipse(x, floor, width, width * 0.17, colours.light)}`;
