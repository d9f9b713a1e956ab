import type { Composition, Easel } from './easel.ts';
import { gouges } from './gouge.ts';
import { mix } from './mix.ts';
import { foam, sea } from './sea.ts';
import {
  circle,
  clipped,
  corners,
  cut,
  ellipse,
  fillPath,
  line,
  placed,
  polygon,
  rect,
  steps,
  stroke,
  type Point,
} from './shapes.ts';
import { glow, sky } from './sky.ts';
import { chooseVessel } from './choose-vessel.ts';
import { afloat } from './vessels.ts';

/** A tower with its lamp, foot at (0, 0), 400 high; bands or plain. */
function lightTower({ colours, dice, isDark }: Easel): string {
  const half = (y: number) => 54 - (-y / 330) * 20;
  const wall = isDark ? mix(colours.paper, colours.far, 0.35) : colours.paper;
  const bands = dice.whole(0, 3);
  const painted = steps(0.16, 0.78, Math.max(1, bands)).map((share) => {
    const low = -330 * share;
    const high = low - (bands === 1 ? 100 : 56);
    return polygon(
      [
        [-half(low), low],
        [half(low), low],
        [half(high), high],
        [-half(high), high],
      ],
      colours.accent,
    );
  });
  return [
    polygon(
      cut(
        [
          [-54, 0],
          [54, 0],
          [34, -330],
          [-34, -330],
        ],
        dice,
      ),
      wall,
    ),
    bands === 0 ? '' : painted.join(''),
    polygon(
      [
        [54, 0],
        [34, -330],
        [12, -330],
        [22, 0],
      ],
      mix(colours.near, colours.middle, 0.3),
    ),
    rect(-8, -120, 14, 26, colours.ink),
    rect(-8, -240, 14, 26, colours.ink),
    rect(-14, -36, 28, 36, colours.ink),
    rect(-48, -340, 96, 13, colours.ink),
    rect(-26, -386, 52, 48, colours.light),
    line([-26, -386], [-26, -338], colours.ink, 5),
    line([0, -386], [0, -338], colours.ink, 4),
    line([26, -386], [26, -338], colours.ink, 5),
    fillPath('M-34 -386Q0 -432 34 -386Z', colours.ink),
    line([0, -410], [0, -440], colours.ink, 5),
  ].join('');
}

function beam({ colours, dice, light }: Easel, x: number, y: number, bottom: number): string {
  if (light !== 'night' && light !== 'dusk' && light !== 'overcast') return '';
  const reach = dice.pick([-1, 1]) * 1300;
  const tilt = dice.between(-0.16, 0.1);
  const other = dice.chance(0.5);
  const wedge = (length: number, spread: number): string =>
    polygon(
      [
        [x, y],
        [x + length, y + length * tilt - spread],
        [x + length, y + length * tilt + spread],
      ],
      colours.light,
    );
  return `<g opacity=".3">${wedge(reach, 120)}${other ? wedge(-reach * 0.5, 56) : ''}</g>${glow(x, y, Math.min(20, bottom / 20), colours)}`;
}

/** A light on a headland that comes in from one side, a dish beside it now and then. */
const onHeadland: Composition = (easel) => {
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

/** A light high above the sea, on a cliff seen from the water. */
const aboveTheSea: Composition = (easel) => {
  const { colours, dice } = easel;
  const horizon = dice.between(590, 650);
  const { art, sun } = sky(easel, horizon);
  const x = dice.between(420, 780);
  const top = dice.between(420, 470);
  const wide = dice.between(280, 420);
  const rock: Point[] = [
    [x - wide, horizon + 30],
    [x - wide * 0.7, horizon - 90],
    [x - wide * 0.4, top + 40],
    [x - 70, top],
    [x + 80, top + 2],
    [x + wide * 0.5, top + 70],
    [x + wide * 0.66, horizon - 50],
    [x + wide, horizon + 30],
  ];
  const marks = Array.from({ length: 20 }, () => ({
    x: x + dice.between(-0.62, 0.62) * wide,
    y: dice.between(top + 90, horizon),
    length: dice.between(50, 130),
    thickness: 6,
    angle: 84 + dice.between(-24, 24),
  }));
  return [
    art,
    beam(easel, x, top - 330, horizon),
    polygon(cut(rock, dice, 8), colours.near),
    clipped('rock', `${corners(rock)}Z`, gouges(marks, colours.middle)),
    stroke(
      `M${x + 20} ${top + 4}Q${x + 130} ${top + 80} ${x + 30} ${top + 110}T${x + 70} ${horizon - 10}`,
      colours.far,
      7,
      { dash: '16 9', cap: 'butt' },
    ),
    placed({ x, y: top + 6, scale: 0.92 }, lightTower(easel)),
    sea(easel, horizon, { lightAt: sun.x, waves: 30 }),
    foam(easel, x - wide, x + wide, horizon + 8),
  ].join('');
};

/** A tall light on bare rock, the sea breaking over it. */
const onBareRock: Composition = (easel) => {
  const { colours, dice } = easel;
  const horizon = dice.between(470, 540);
  const { art, sun } = sky(easel, horizon);
  const x = dice.between(330, 870);
  const foot = dice.between(640, 680);
  const scale = dice.between(1.25, 1.42);
  const shipX = x > 600 ? x - dice.between(340, 480) : x + dice.between(340, 480);
  const skerry: Point[] = [
    [x - 250, 770],
    [x - 190, foot + 40],
    [x - 90, foot - 10],
    [x + 80, foot - 18],
    [x + 180, foot + 30],
    [x + 280, 770],
  ];
  return [
    art,
    sea(easel, horizon, { lightAt: sun.x, waves: 60 }),
    afloat(chooseVessel(easel), {
      x: shipX,
      y: horizon + 30,
      scale: 0.36,
      heading: dice.pick([1, -1] as const),
    }),
    beam(easel, x, foot - 362 * scale, horizon),
    polygon(cut(skerry, dice, 9), colours.ink),
    placed({ x, y: foot, scale }, lightTower(easel)),
    breakers(easel, x, foot + 70),
    foam(easel, x - 320, x + 320, 772),
  ].join('');
};

function breakers({ colours, dice }: Easel, x: number, y: number): string {
  const marks = [-1, 1].flatMap((side) =>
    steps(0, 1, 4).map((out) => ({
      x: x + side * (150 + out * 110),
      y: y + 26 - dice.between(10, 46) * (1 - out),
      length: dice.between(90, 150),
      thickness: dice.between(15, 24),
      angle: side * (-4 - out * dice.between(6, 22)),
      bend: -dice.between(14, 30),
    })),
  );
  const spray = Array.from({ length: 12 }, () => {
    const side = dice.pick([-1, 1]);
    return circle(
      x + side * dice.between(140, 290),
      y - dice.between(30, 120),
      dice.between(3, 7),
      '#ffffff',
    );
  });
  return gouges(marks, mix(colours.water, '#ffffff', 0.78)) + spray.join('');
}

export const LIGHTHOUSES: readonly Composition[] = [onHeadland, aboveTheSea, onBareRock];
