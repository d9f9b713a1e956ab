import type { Composition, Easel } from '../easel.ts';
import { glow } from '../glow.ts';
import { gouges } from '../gouge.ts';
import { houseRow, tower } from '../houses.ts';
import { mix } from '../mix.ts';
import { standing } from '../people.ts';
import { circle, line, placed, polygon, rect, steps, stroke } from '../shapes.ts';
import { sky } from '../sky.ts';
import { cobbles } from './cobbles.ts';
import { wallsOf } from './walls.ts';

/** A row of gabled houses from across the street, a tram before them. */
export const rowAcross: Composition = (easel) => {
  const { colours, dice } = easel;
  const { art } = sky(easel, 560);
  const base = dice.between(610, 650);
  const heading = dice.pick([1, -1] as const);
  const width = dice.between(130, 190);
  return [
    art,
    dice.chance(0.6)
      ? tower(easel, { x: dice.between(150, 950), width: 90, height: 400, base }, colours.far)
      : '',
    houseRow(easel, {
      from: -dice.between(10, 120),
      to: 1210,
      base,
      height: dice.between(250, 330),
      width,
      walls: wallsOf(easel),
    }),
    rect(-2, base, 1204, 18, mix(colours.near, colours.paper, 0.4)),
    rect(-2, base + 16, 1204, 200, mix(colours.near, colours.middle, 0.35)),
    gouges(cobbles(easel, base + 30), colours.near),
    ...[base + 86, base + 118].map((y) => rect(-2, y, 1204, 5, colours.ink)),
    line([0, base - 150], [1200, base - 156], colours.ink, 3),
    dice.chance(0.75)
      ? placed(
          { x: dice.between(280, 920), y: base + 92, scale: 1.02, scaleX: 1.02 * heading },
          tram(easel),
        )
      : lampPosts(easel, base + 30),
    ...Array.from({ length: dice.whole(1, 4) }, () =>
      standing(
        dice,
        { x: dice.between(60, 1140), y: base + dice.between(138, 160), scale: 0.72 },
        colours.ink,
      ),
    ),
  ].join('');
};

/** A tram heading right, its wheels on the line y = 0. */
const tram = ({ colours, isDark }: Easel) =>
  [
    rect(-230, -148, 460, 132, colours.accent),
    rect(-230, -60, 460, 12, colours.paper),
    rect(-240, -162, 480, 18, colours.ink),
    ...steps(-196, 118, 6).map((x) =>
      rect(x - 24, -136, 48, 58, isDark ? colours.light : mix(colours.sky, colours.paper, 0.5)),
    ),
    rect(164, -140, 52, 110, isDark ? colours.light : mix(colours.sky, colours.paper, 0.5)),
    stroke('M-40 -162L-70 -206L20 -250', colours.ink, 6),
    ...[-150, 150].map(
      (x) =>
        rect(x - 62, -20, 124, 12, colours.ink) +
        circle(x - 34, -6, 14, colours.ink) +
        circle(x + 34, -6, 14, colours.ink),
    ),
    circle(222, -34, 9, colours.light),
  ].join('');

function lampPosts(easel: Easel, base: number): string {
  const { colours, dice, isDark } = easel;
  return steps(160, 1040, dice.whole(2, 4))
    .map(
      (x) =>
        rect(x - 4, base - 210, 8, 216, colours.ink) +
        polygon(
          [
            [x - 20, base - 214],
            [x + 20, base - 214],
            [x + 14, base - 256],
            [x - 14, base - 256],
          ],
          isDark ? colours.light : colours.ink,
        ) +
        (isDark ? glow(x, base - 236, 16, colours) : ''),
    )
    .join('');
}
