import type { Composition, Easel } from '../easel.ts';
import { gouges } from '../gouge.ts';
import { mix } from '../mix.ts';
import { circle, fillPath, placed, type Point, polygon, rect, steps, stroke } from '../shapes.ts';
import { sky } from '../sky.ts';
import { broadTree } from '../trees.ts';

/** Flat land behind a dyke, with a mill, a canal and wheat in front. */
export const polder: Composition = (easel) => {
  const { colours, dice } = easel;
  const horizon = dice.between(500, 560);
  const { art } = sky(easel, horizon);
  const mill = dice.between(280, 920);
  const canal = 1200 - mill + dice.between(-80, 80);
  const stalks = steps(-10, 1210, 42).map((x) => x + dice.between(-10, 10));
  return [
    art,
    fillPath(
      `M-10 ${horizon}L-10 ${horizon - 40}L400 ${horizon - 44}L1210 ${horizon - 30}L1210 ${horizon}Z`,
      colours.far,
    ),
    rect(-2, horizon - 2, 1204, 310, colours.middle),
    gouges(
      Array.from({ length: 16 }, (_, place) => ({
        x: dice.between(0, 1200),
        y: horizon + 20 + place * 12,
        length: 420,
        thickness: 5,
      })),
      mix(colours.middle, colours.light, 0.35),
    ),
    polygon(
      [
        [-10, horizon + 96],
        [1210, horizon + 58],
        [1210, horizon + 84],
        [-10, horizon + 142],
      ],
      mix(colours.water, colours.light, 0.4),
    ),
    polygon(
      [
        [-10, horizon + 90],
        [1210, horizon + 54],
        [1210, horizon + 60],
        [-10, horizon + 98],
      ],
      colours.near,
    ),
    gouges(
      steps(80, 1120, 9).map((x) => ({
        x,
        y: horizon + 118 - x * 0.038,
        length: 90,
        thickness: 3,
        angle: -2,
      })),
      colours.paper,
    ),
    windmill(easel, mill, horizon + 56, dice.between(0.95, 1.25)),
    ...steps(0, 1, dice.whole(2, 4)).map((share) =>
      broadTree(
        dice,
        { x: canal - 60 + share * 300, y: horizon + 16, height: dice.between(90, 140) },
        colours.near,
        colours.middle,
      ),
    ),
    fillPath('M-10 802L-10 748Q300 726 600 744T1210 736L1210 802Z', colours.near),
    ...stalks.map((x) => wheat(x, 802, dice.between(90, 170), dice.between(-16, 16), colours)),
  ].join('');
};

function windmill({ colours, dice }: Easel, x: number, y: number, scale: number): string {
  const turn = dice.between(8, 82);
  const sails = [0, 90, 180, 270].map((quarter) =>
    placed(
      { x: 0, y: -262, turn: quarter + turn },
      rect(-4, -196, 8, 196, colours.ink),
      rect(4, -192, 40, 150, mix(colours.paper, colours.light, 0.3)),
      stroke(
        'M4 -192L44 -192M4 -154L44 -154M4 -116L44 -116M4 -78L44 -78M24 -192L24 -42',
        colours.ink,
        3,
      ),
    ),
  );
  return placed(
    { x, y, scale },
    polygon(
      [
        [-76, 0],
        [76, 0],
        [42, -240],
        [-42, -240],
      ],
      colours.near,
    ),
    polygon(
      [
        [30, 0],
        [76, 0],
        [42, -240],
        [18, -240],
      ],
      colours.ink,
    ),
    fillPath('M-50 -238Q0 -320 50 -238Z', colours.accent),
    rect(-16, -52, 32, 52, colours.ink),
    rect(-14, -150, 24, 28, colours.light),
    rect(-92, -112, 184, 9, colours.ink),
    ...sails,
    circle(0, -262, 12, colours.ink),
  );
}

function wheat(
  x: number,
  y: number,
  height: number,
  lean: number,
  colours: { light: string; accent: string; near: string },
): string {
  const top: Point = [x + lean, y - height];
  const grains = [0, 1, 2, 3, 4].flatMap((row) =>
    [-1, 1].map((side) => ({
      x: top[0] + side * 6 - (lean * row) / 14,
      y: top[1] + 4 + row * 11,
      length: 22,
      thickness: 7,
      angle: side === 1 ? -58 : -122,
    })),
  );
  return (
    stroke(
      `M${x.toFixed(0)} ${y}Q${x.toFixed(0)} ${(y - height / 2).toFixed(0)} ${top[0].toFixed(0)} ${top[1].toFixed(0)}`,
      mix(colours.light, colours.near, 0.35),
      3,
    ) + gouges(grains, mix(colours.light, colours.accent, 0.25))
  );
}
