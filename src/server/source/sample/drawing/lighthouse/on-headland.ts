import type { Composition, Easel } from '../easel.ts';
import { gouges } from '../gouge.ts';
import { foam, sea } from '../sea.ts';
import {
  circle,
  clipped,
  corners,
  cut,
  ellipse,
  fillPath,
  line,
  placed,
  type Point,
  polygon,
  rect,
} from '../shapes.ts';
import { sky } from '../sky.ts';
import { chooseVessel } from '../vessel/choose-vessel.ts';
import { afloat } from '../vessel/vessel.ts';
import { beam, lightTower } from './light-tower.ts';

/** A light on a headland that comes in from one side, a dish beside it now and then. */
export const onHeadland: Composition = (easel) => {
  const { colours, dice } = easel;
  const horizon = dice.between(480, 560);
  const { art, sun } = sky(easel, horizon);
  const side = dice.pick([1, -1] as const);
  const across = (x: number) => (side === 1 ? x : 1200 - x);
  const at = dice.between(300, 400);
  const top = horizon - dice.between(60, 120);
  const scale = dice.between(0.9, 1.1);
  const cliff: Point[] = [
    [-20, top - 30],
    [at - 60, top - 8],
    [at + 90, top],
    [at + 190, top + 50],
    [at + 220, horizon + 40],
    [at + 300, horizon + 60],
    [at + 340, horizon + 150],
    [-20, 810],
  ];
  return [
    art,
    sea(easel, horizon, { lightAt: sun.x }),
    afloat(chooseVessel(easel), {
      x: across(dice.between(880, 1020)),
      y: horizon + 20,
      scale: 0.32,
      heading: side === 1 ? -1 : 1,
    }),
    beam(easel, across(at), top - 362 * scale, horizon),
    polygon(
      cut(
        cliff.map(([x, y]): Point => [across(x), y]),
        dice,
        7,
      ),
      colours.near,
    ),
    clipped(
      'cliff',
      `${corners(cliff.map(([x, y]): Point => [across(x), y]))}Z`,
      gouges(cliffMarks(easel, across, at, top), colours.middle),
    ),
    dice.chance(0.45)
      ? dish(easel, across(at - 190), top - 12)
      : cottage(easel, across(at - 180), top - 14),
    placed({ x: across(at), y: top + 4, scale }, lightTower(easel)),
    foam(easel, ...span(across(at + 200), across(at + 420)), horizon + 150),
  ].join('');
};

const span = (one: number, other: number): [number, number] => [
  Math.min(one, other),
  Math.max(one, other),
];

const cliffMarks = ({ dice }: Easel, across: (x: number) => number, at: number, top: number) =>
  Array.from({ length: 18 }, () => ({
    x: across(dice.between(20, at + 180)),
    y: top + dice.between(70, 330),
    length: dice.between(60, 150),
    thickness: 5,
    angle: 90 + dice.between(-22, 22),
  }));

function cottage({ colours, isDark }: Easel, x: number, y: number): string {
  return placed(
    { x, y },
    rect(-70, -66, 140, 74, colours.paper),
    polygon(
      [
        [-82, -62],
        [-56, -112],
        [56, -112],
        [82, -62],
      ],
      colours.accent,
    ),
    rect(30, -132, 18, 34, colours.ink),
    rect(-48, -46, 26, 26, isDark ? colours.light : colours.near),
    rect(14, -46, 26, 26, isDark ? colours.light : colours.near),
  );
}

function dish({ colours, dice }: Easel, x: number, y: number): string {
  return placed(
    { x, y, scale: 1.1, scaleX: dice.pick([1.1, -1.1]) },
    polygon(
      [
        [-34, 10],
        [-12, -92],
        [12, -92],
        [34, 10],
      ],
      colours.ink,
    ),
    placed(
      { x: 0, y: -112, turn: -28 },
      fillPath('M-84 0Q0 84 84 0Z', colours.paper),
      ellipse(0, 0, 84, 15, colours.far),
      line([0, 6], [0, -58], colours.ink, 5),
      circle(0, -60, 8, colours.accent),
    ),
  );
}
