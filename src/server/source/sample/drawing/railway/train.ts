import type { Easel } from '../easel.ts';
import { gouges } from '../gouge.ts';
import { mix } from '../mix.ts';
import { circle, fillPath, placed, rect, steps, stroke } from '../shapes.ts';

/** The colour of windows. */
export const glassOf = ({ colours, isDark }: Easel) =>
  isDark ? colours.light : mix(colours.sky, colours.paper, 0.4);

/** A carriage, its wheels on the line y = 0, 340 long. */
const carriage = (easel: Easel, fill: string) =>
  [
    rect(-166, -118, 332, 98, fill),
    rect(-166, -56, 332, 8, easel.colours.paper),
    rect(-170, -128, 340, 13, easel.colours.ink),
    ...steps(-132, 132, 7).map((x) => rect(x - 15, -102, 30, 38, glassOf(easel))),
    rect(-160, -22, 320, 9, easel.colours.ink),
    ...[-122, -84, 84, 122].map((x) => circle(x, -10, 14, easel.colours.ink)),
  ].join('');

/** An engine heading right. */
const engine = (easel: Easel) =>
  [
    fillPath('M-166 -128H96Q158 -124 176 -56L182 -20H-166Z', easel.colours.accent),
    rect(-166, -52, 344, 10, easel.colours.paper),
    fillPath('M92 -112H118Q140 -104 150 -72H92Z', glassOf(easel)),
    rect(-120, -104, 60, 34, easel.colours.ink),
    rect(-40, -104, 60, 34, easel.colours.ink),
    stroke('M-70 -128L-40 -166L-10 -128', easel.colours.ink, 6),
    rect(-170, -22, 356, 10, easel.colours.ink),
    ...[-120, -76, 76, 120].map((x) => circle(x, -10, 15, easel.colours.ink)),
    circle(174, -40, 9, easel.colours.light),
  ].join('');

function wagon({ colours }: Easel, place: number): string {
  const body =
    place % 3 === 1
      ? rect(-160, -112, 320, 90, colours.far) +
        gouges(
          steps(-130, 130, 8).map((x) => ({ x, y: -66, length: 80, thickness: 4, angle: 90 })),
          colours.near,
        )
      : fillPath(
          'M-150 -108H150Q170 -64 150 -24H-150Q-170 -64 -150 -108Z',
          place % 3 === 0 ? colours.middle : mix(colours.accent, colours.near, 0.4),
        ) + rect(-16, -122, 32, 16, colours.ink);
  return (
    body +
    rect(-166, -24, 332, 10, colours.ink) +
    [-122, -84, 84, 122].map((x) => circle(x, -10, 14, colours.ink)).join('')
  );
}

/** An engine at (x, y) and what it pulls. */
export function trainAt(
  easel: Easel,
  x: number,
  y: number,
  { heading, scale, cars }: { heading: 1 | -1; scale: number; cars: number },
): string {
  const { colours } = easel;
  const fill = mix(colours.near, colours.middle, 0.35);
  const cargo = easel.dice.chance(0.3);
  const behind = Array.from({ length: cars }, (_, place) =>
    placed({ x: -(place + 1) * 346, y: 0 }, cargo ? wagon(easel, place) : carriage(easel, fill)),
  );
  return placed({ x, y, scale, scaleX: scale * heading }, ...behind, engine(easel));
}
