import type { Easel } from '../easel.ts';
import { gouges } from '../gouge.ts';
import { mix } from '../mix.ts';
import { circle, ellipse, fillPath, polygon, rect, steps, stroke } from '../shapes.ts';

/** A sheet with lines where its text would be, around (0, 0). */
export function sheet({ colours, dice }: Easel, { stamped = dice.chance(0.4) } = {}): string {
  const lines = steps(-112, dice.between(60, 110), dice.whole(8, 11)).map((y) => ({
    x: dice.between(-14, 0),
    y,
    length: dice.between(110, 172),
    thickness: 4,
  }));
  return [
    rect(-104, -144, 220, 300, mix(colours.paper, colours.near, 0.4)),
    rect(-110, -150, 220, 300, colours.paper),
    gouges(lines, mix(colours.paper, colours.near, 0.62)),
    stamped
      ? stroke(
          'M22 92a34 34 0 1 0 68 0a34 34 0 1 0 -68 0M34 92a22 22 0 1 0 44 0a22 22 0 1 0 -44 0',
          colours.accent,
          6,
        )
      : stroke('M10 112Q30 84 46 112T84 104', colours.ink, 5),
  ].join('');
}

/** A cup on its saucer, from above. */
export const cup = ({ colours }: Easel) =>
  [
    ellipse(0, 0, 112, 112, mix(colours.paper, colours.far, 0.5)),
    ellipse(0, 0, 100, 100, colours.paper),
    stroke('M58 -20Q122 -40 118 10Q112 44 56 34', colours.paper, 17),
    circle(0, 0, 70, mix(colours.paper, colours.far, 0.4)),
    circle(0, 0, 58, colours.ink),
    gouges(
      [{ x: -14, y: -18, length: 62, thickness: 7, angle: -36, bend: -10 }],
      mix(colours.ink, colours.light, 0.5),
    ),
  ].join('');

/** A pen, pointing right. */
export const pen = ({ colours }: Easel) =>
  rect(-120, -8, 190, 16, colours.ink) +
  rect(-40, -8, 16, 16, colours.light) +
  polygon(
    [
      [70, -8],
      [118, 0],
      [70, 8],
    ],
    colours.accent,
  );

/** A postage stamp. */
export const stamp = ({ colours, dice }: Easel) => {
  const fill = dice.pick([colours.accent, colours.water, colours.middle]);
  return (
    rect(-40, -48, 80, 96, colours.paper) +
    rect(-31, -39, 62, 78, fill) +
    fillPath('M-31 39V8Q-10 -12 8 6T31 0V39Z', mix(fill, colours.ink, 0.45)) +
    circle(12, -16, 10, colours.light) +
    [-40, 40]
      .map((x) =>
        steps(-42, 42, 6)
          .map((y) => circle(x, y, 4, mix(colours.middle, colours.near, 0.2)))
          .join(''),
      )
      .join('')
  );
};

/** A fish, its head to the left. */
export const fish = ({ colours }: Easel) => {
  const skin = mix(colours.water, colours.paper, 0.35);
  return [
    fillPath(
      'M-250 0Q-120 -104 90 -52L190 -92Q172 -20 196 84L92 44Q-110 104 -250 0Z',
      mix(colours.near, colours.ink, 0.3),
    ),
    fillPath('M-250 4Q-120 94 90 44L92 10Q-100 40 -250 4Z', skin),
    fillPath('M-40 -76Q30 -124 70 -58Z', mix(colours.near, colours.ink, 0.3)),
    circle(-190, -12, 13, colours.paper),
    circle(-190, -12, 6, colours.ink),
    stroke('M-150 -44Q-124 -2 -150 34', skin, 6),
    gouges(
      steps(-100, 60, 8).flatMap((x) =>
        [-22, 4].map((y) => ({ x: x + y, y, length: 34, thickness: 4, angle: 74, bend: 5 })),
      ),
      skin,
    ),
    gouges(
      [-60, -20, 24].map((y) => ({
        x: 160,
        y: y * 0.8 + 10,
        length: 50,
        thickness: 4,
        angle: y * 0.5,
      })),
      skin,
    ),
  ].join('');
};

/** An old key. */
export const key = ({ colours }: Easel) =>
  stroke('M-160 0a44 44 0 1 0 88 0a44 44 0 1 0 -88 0M-72 0H150', colours.ink, 20) +
  rect(92, 0, 20, 52, colours.ink) +
  rect(126, 0, 22, 66, colours.ink);

/** A scatter of small coins. */
export const coins = ({ colours, dice }: Easel) =>
  Array.from({ length: dice.whole(6, 10) }, () => {
    const [x, y, size] = [dice.between(-150, 150), dice.between(-90, 90), dice.between(22, 36)];
    return (
      circle(x + 4, y + 5, size, mix(colours.near, colours.ink, 0.4)) +
      circle(x, y, size, dice.chance(0.5) ? colours.light : mix(colours.far, colours.paper, 0.4)) +
      stroke(
        `M${x - size * 0.5} ${y + size * 0.25}Q${x} ${y - size * 0.7} ${x + size * 0.55} ${y + size * 0.1}`,
        mix(colours.middle, colours.near, 0.5),
        4,
      )
    );
  }).join('');

/** A pair of glasses. */
export const glassesAt = ({ colours }: Easel) =>
  stroke(
    'M-124 0a52 46 0 1 0 104 0a52 46 0 1 0 -104 0M20 0a52 46 0 1 0 104 0a52 46 0 1 0 -104 0M-20 -8Q0 -24 20 -8M-122 -14L-160 -60M122 -14L160 -60',
    colours.ink,
    10,
  );
