import type { Palette } from '../palettes.ts';
import type { Dice } from './dice.ts';
import { gouges } from './gouge.ts';
import { mix } from './mix.ts';
import { circle, corners, fillPath, line, placed, polygon, rect, steps, stroke } from './shapes.ts';

/** A ship heading right, afloat on the line y = 0 around x = 0; some 500 long before it is scaled. */
export type Vessel = (colours: Palette, dice: Dice, isDark: boolean) => string;

const deckLights = (from: number, to: number, y: number, count: number, fill: string, size = 9) =>
  steps(from, to, count)
    .map((x) => rect(x - size / 2, y, size, size, fill))
    .join('');

const hull = (length: number, height: number, fill: string, sheer = 22) =>
  fillPath(
    `M${-length / 2} ${-height}L${length / 2 + 34} ${-height - sheer}Q${length / 2 + 8} ${-height * 0.4} ${length / 2 - 8} 6L${-length / 2 + 22} 6Q${-length / 2} ${-height * 0.4} ${-length / 2} ${-height}Z`,
    fill,
  );

const waterline = (length: number, colours: Palette) =>
  rect(-length / 2 + 16, -9, length - 26, 15, mix(colours.accent, colours.ink, 0.25)) +
  gouges(
    [
      { x: 0, y: 8, length: length * 1.12, thickness: 6 },
      { x: length / 2 + 20, y: 0, length: 90, thickness: 7, angle: -10, bend: -6 },
    ],
    mix(colours.water, '#ffffff', 0.6),
  );

export const freighter: Vessel = (colours, dice, isDark) => {
  const boxes = steps(-120, 170, 8).flatMap((x) => {
    const tall = dice.whole(1, 3);
    return Array.from({ length: tall }, (_, level) => {
      const fill = dice.pick([
        colours.accent,
        colours.far,
        colours.middle,
        colours.light,
        colours.middle,
      ]);
      return rect(x - 20, -88 - level * 29, 39, 27, fill);
    });
  });
  return [
    hull(520, 62, colours.ink),
    ...boxes,
    rect(-238, -178, 74, 118, colours.paper),
    rect(-246, -192, 90, 16, colours.ink),
    rect(-222, -226, 34, 36, colours.accent),
    rect(-222, -214, 34, 7, colours.ink),
    deckLights(-224, -178, -168, 4, isDark ? colours.light : colours.near),
    deckLights(-224, -178, -138, 4, isDark ? colours.light : colours.near),
    line([232, -80], [232, -150], colours.ink, 5),
    waterline(520, colours),
  ].join('');
};

export const ferry: Vessel = (colours, dice, isDark) => {
  const lit = isDark ? colours.light : colours.near;
  const row = (y: number, from: number, to: number, count: number) =>
    deckLights(from, to, y, count, lit, 11);
  return [
    hull(540, 78, mix(colours.near, colours.ink, 0.4), 12),
    polygon(
      [
        [-262, -78],
        [252, -88],
        [226, -140],
        [-262, -140],
      ],
      colours.paper,
    ),
    polygon(
      [
        [-240, -140],
        [206, -140],
        [176, -188],
        [-240, -188],
      ],
      mix(colours.paper, '#ffffff', 0.4),
    ),
    polygon(
      [
        [60, -188],
        [168, -188],
        [146, -224],
        [60, -224],
      ],
      colours.paper,
    ),
    row(-122, -236, 208, 17),
    row(-172, -216, 170, 14),
    rect(76, -214, 74, 13, isDark ? colours.light : colours.ink),
    polygon(
      [
        [-150, -188],
        [-84, -188],
        [-92, -268],
        [-142, -268],
      ],
      colours.accent,
    ),
    rect(-144, -268, 54, 15, colours.ink),
    line([16, -188], [16, -286], colours.ink, 5),
    rect(-262, -86, 520, 8, colours.accent),
    deckLights(-230, 216, -56, dice.whole(6, 9), lit, 8),
    waterline(540, colours),
  ].join('');
};

export const patrolBoat: Vessel = (colours, _dice, isDark) => {
  const grey = mix(colours.far, colours.near, 0.3);
  return [
    hull(480, 54, grey, 40),
    polygon(
      [
        [-130, -54],
        [96, -60],
        [66, -112],
        [-104, -112],
      ],
      mix(grey, colours.paper, 0.35),
    ),
    polygon(
      [
        [-60, -112],
        [50, -112],
        [30, -150],
        [-46, -150],
      ],
      mix(grey, colours.paper, 0.55),
    ),
    rect(-36, -142, 66, 12, isDark ? colours.light : colours.ink),
    line([-10, -150], [-10, -262], colours.ink, 6),
    line([-44, -222], [24, -222], colours.ink, 5),
    stroke('M-34 -196Q-10 -214 14 -196', colours.ink, 5),
    circle(-10, -262, 7, colours.accent),
    polygon(
      [
        [130, -66],
        [168, -68],
        [160, -94],
        [136, -94],
      ],
      colours.near,
    ),
    line([160, -86], [216, -98], colours.near, 7),
    line([-216, -54], [-216, -118], colours.ink, 4),
    polygon(
      [
        [-216, -118],
        [-216, -90],
        [-262, -98],
        [-262, -122],
      ],
      colours.accent,
    ),
    polygon(
      [
        [-186, -40],
        [-160, -40],
        [-178, -4],
        [-204, -4],
      ],
      colours.accent,
    ),
    waterline(480, colours),
  ].join('');
};

export const trawler: Vessel = (colours, _dice, isDark) =>
  [
    hull(400, 66, colours.accent, 44),
    rect(-200, -72, 402, 10, colours.paper),
    rect(28, -158, 96, 92, colours.paper),
    rect(18, -168, 116, 13, colours.ink),
    rect(44, -144, 26, 26, isDark ? colours.light : colours.near),
    rect(82, -144, 26, 26, isDark ? colours.light : colours.near),
    line([-20, -66], [-20, -300], colours.ink, 8),
    line([-20, -270], [-170, -130], colours.ink, 6),
    line([-20, -270], [180, -110], colours.ink, 3),
    line([-170, -130], [-176, -66], colours.ink, 3),
    stroke('M-170 -130Q-120 -70 -60 -72', colours.near, 3),
    line([-150, -70], [-150, -190], colours.ink, 6),
    line([-150, -190], [-20, -290], colours.ink, 3),
    waterline(400, colours),
  ].join('');

export const sailingShip: Vessel = (colours) => {
  const sail = (x: number, foot: number, width: number, height: number) =>
    fillPath(
      `M${x} ${foot}L${x} ${foot - height}Q${x + width * 1.1} ${foot - height * 0.4} ${x + width} ${foot}Z`,
      mix(colours.paper, colours.light, 0.4),
    ) +
    stroke(
      corners([
        [x, foot - height - 18],
        [x, -40],
      ]),
      colours.ink,
      6,
    );
  return [
    sail(-120, -86, 90, 190),
    sail(10, -86, 120, 260),
    fillPath(`M150 -80L150 -270L258 -84Z`, mix(colours.paper, colours.light, 0.4)),
    gouges(
      [-60, 70].map((x) => ({ x, y: -150, length: 120, thickness: 4, angle: 76, bend: -12 })),
      colours.far,
    ),
    hull(380, 52, colours.ink, 30),
    rect(-188, -50, 376, 8, colours.accent),
    waterline(380, colours),
  ].join('');
};

export const VESSELS: readonly Vessel[] = [freighter, ferry, patrolBoat, trawler, sailingShip];

/** A vessel on the water at a place; `heading` −1 is to the left. */
export function afloat(
  art: string,
  { x, y, scale, heading }: { x: number; y: number; scale: number; heading: 1 | -1 },
): string {
  return placed({ x, y, scale, scaleX: scale * heading }, art);
}
