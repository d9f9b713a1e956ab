import type { Composition, Easel } from './easel.ts';
import { gouges } from './gouge.ts';
import { mix } from './mix.ts';
import { standing } from './people.ts';
import { circle, cut, fillPath, line, polygon, rect, steps, stroke } from './shapes.ts';
import { sky } from './sky.ts';
import { broadTree } from './trees.ts';

type Stone = { wall: string; shade: string; glass: string };

function stoneOf({ colours, dice, light, isDark }: Easel): Stone {
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
function colonnade(
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

const stairs = (x: number, width: number, top: number, count: number, { wall, shade }: Stone) =>
  Array.from(
    { length: count },
    (_, step) =>
      rect(x - step * 16, top + step * 15, width + step * 32, 10, wall) +
      rect(x - step * 16, top + 9 + step * 15, width + step * 32, 6, shade),
  ).join('');

function windowsOf(
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

/** The square before the building, with a few people on it. */
function square(easel: Easel, top: number, people: number): string {
  const { colours, dice } = easel;
  const paving = Array.from({ length: 26 }, () => {
    const near = dice.between(0.1, 1);
    return {
      x: dice.between(0, 1200),
      y: top + near * (795 - top),
      length: 60 + near * 150,
      thickness: 1.5 + near * 4,
    };
  });
  return [
    rect(-2, top, 1204, 802 - top, mix(colours.middle, colours.near, 0.35)),
    gouges(paving, mix(colours.middle, colours.paper, 0.35)),
    ...Array.from({ length: people }, () =>
      standing(
        dice,
        {
          x: dice.between(60, 1140),
          y: dice.between(top + 50, 790),
          scale: dice.between(0.5, 0.75),
        },
        colours.ink,
      ),
    ),
  ].join('');
}

function flagPole({ colours, dice }: Easel, x: number, top: number, foot: number): string {
  const side = dice.pick([1, -1]);
  return (
    line([x, foot], [x, top], colours.ink, 7) +
    fillPath(
      `M${x} ${top + 4}Q${x + side * 40} ${top - 14} ${x + side * 70} ${top + 8}T${x + side * 128} ${top + 6}L${x + side * 124} ${top + 62}Q${x + side * 96} ${top + 76} ${x + side * 64} ${top + 64}T${x} ${top + 66}Z`,
      colours.accent,
    )
  );
}

/** A temple front on steps, seen straight on. */
const templeFront: Composition = (easel) => {
  const { colours, dice } = easel;
  const { art } = sky(easel, 640);
  const stone = stoneOf(easel);
  const x = dice.between(-60, 60) + 220;
  const [width, eaves, foot] = [dice.between(660, 760), dice.between(280, 330), 600];
  const middle = x + width / 2;
  const wings = dice.chance(0.6);
  return [
    art,
    wings
      ? rect(-20, eaves + 70, 1240, foot - eaves - 40, mix(stone.wall, colours.far, 0.4)) +
        windowsOf(40, x - 60, 3, eaves + 120, [44, 92], easel, stone) +
        windowsOf(x + width + 60, 1160, 3, eaves + 120, [44, 92], easel, stone)
      : '',
    flagPole(easel, middle, Math.max(26, eaves - 300), eaves - 140),
    polygon(
      cut(
        [
          [x - 40, eaves - 20],
          [middle, eaves - 160],
          [x + width + 40, eaves - 20],
        ],
        dice,
      ),
      stone.wall,
    ),
    polygon(
      [
        [x + 60, eaves - 34],
        [middle, eaves - 128],
        [x + width - 60, eaves - 34],
      ],
      stone.shade,
    ),
    circle(middle, eaves - 66, 30, stone.wall),
    rect(x - 44, eaves - 22, width + 88, 22, stone.wall),
    rect(x - 30, eaves, width + 60, 34, stone.shade),
    colonnade(
      x,
      width,
      eaves + 34,
      foot,
      dice.whole(6, 8),
      stone,
      mix(colours.near, colours.ink, 0.5),
    ),
    rect(middle - 34, foot - 130, 68, 130, stone.glass),
    stairs(x - 30, width + 60, foot, 5, stone),
    square(easel, foot + 74, dice.whole(2, 5)),
  ].join('');
};

/** A dome on a drum of columns between two wings, seen across the square. */
const domed: Composition = (easel) => {
  const { colours, dice } = easel;
  const { art } = sky(easel, 620);
  const stone = stoneOf(easel);
  const x = 600 + dice.between(-160, 160);
  const foot = 610;
  const roof = 420;
  const size = dice.between(130, 170);
  const copper = dice.chance(0.5)
    ? mix(colours.water, colours.middle, 0.35)
    : mix(colours.accent, colours.near, 0.35);
  const ribs = steps(-0.72, 0.72, 5).map((share) =>
    stroke(
      `M${x + share * size} ${roof - 112}Q${x + share * size * 0.94} ${roof - 112 - size * 0.8} ${x} ${roof - 112 - size * 1.02}`,
      mix(copper, colours.ink, 0.4),
      4,
    ),
  );
  return [
    art,
    flagPole(easel, x, Math.max(26, roof - 260 - size), roof - 170 - size),
    fillPath(
      `M${x - size} ${roof - 108}Q${x - size} ${roof - 112 - size * 1.1} ${x} ${roof - 116 - size * 1.1}Q${x + size} ${roof - 112 - size * 1.1} ${x + size} ${roof - 108}Z`,
      copper,
    ),
    ...ribs,
    rect(x - 26, roof - 160 - size * 1.06, 52, 60, stone.wall),
    colonnade(x - size, size * 2, roof - 112, roof, 7, stone, mix(colours.near, colours.ink, 0.3)),
    rect(-20, roof, 1240, foot - roof, stone.wall),
    rect(-20, roof - 14, 1240, 16, stone.shade),
    rect(-20, roof + 92, 1240, 8, stone.shade),
    windowsOf(50, 1150, 13, roof + 24, [38, 54], easel, stone),
    windowsOf(50, 1150, 13, roof + 118, [38, 62], easel, stone),
    polygon(
      [
        [x - 200, roof + 6],
        [x, roof - 70],
        [x + 200, roof + 6],
      ],
      stone.wall,
    ),
    polygon(
      [
        [x - 150, roof - 2],
        [x, roof - 54],
        [x + 150, roof - 2],
      ],
      stone.shade,
    ),
    colonnade(x - 180, 360, roof + 6, foot, 6, stone, mix(colours.near, colours.ink, 0.4)),
    stairs(x - 200, 400, foot, 3, stone),
    square(easel, foot + 40, dice.whole(3, 7)),
  ].join('');
};

/** An old town hall with an arcade and a clock tower, trees beside it. */
const clockTower: Composition = (easel) => {
  const { colours, dice, isDark } = easel;
  const { art } = sky(easel, 620);
  const stone = stoneOf(easel);
  const foot = 620;
  const x = dice.pick([dice.between(200, 340), dice.between(860, 1000)]);
  const roof = mix(colours.accent, colours.near, 0.3);
  const hands = dice.between(0, 360);
  const hand = (turn: number, length: number) =>
    line(
      [x, 240],
      [
        x + Math.cos((turn * Math.PI) / 180) * length,
        240 + Math.sin((turn * Math.PI) / 180) * length,
      ],
      colours.ink,
      5,
    );
  return [
    art,
    polygon(
      [
        [60, 350],
        [130, 270],
        [1070, 270],
        [1140, 350],
      ],
      roof,
    ),
    gouges(
      steps(110, 1090, 24).map((at) => ({ x: at, y: 312, length: 60, thickness: 3, angle: 90 })),
      mix(roof, colours.ink, 0.4),
    ),
    rect(70, 346, 1060, foot - 346, stone.wall),
    windowsOf(130, 1070, 11, 374, [46, 74], easel, stone),
    colonnade(70, 1060, 490, foot, 12, stone, mix(colours.near, colours.ink, 0.45)),
    rect(60, 474, 1080, 14, stone.shade),
    rect(x - 80, 150, 160, foot - 150, stone.wall),
    rect(x + 34, 150, 46, foot - 150, stone.shade),
    polygon(
      [
        [x - 96, 154],
        [x, -30],
        [x + 96, 154],
      ],
      roof,
    ),
    circle(x, 240, 54, colours.ink),
    circle(x, 240, 46, isDark ? colours.light : colours.paper),
    hand(hands, 36),
    hand(hands * 12 + 90, 25),
    windowsOf(x - 26, x + 26, 2, 340, [28, 60], easel, stone),
    fillPath(`M${x - 40} ${foot}V540Q${x} 480 ${x + 40} 540V${foot}Z`, colours.ink),
    stairs(50, 1100, foot, 2, stone),
    square(easel, foot + 28, dice.whole(3, 6)),
    ...[x > 600 ? 110 : 1090, x > 600 ? 260 : 940].map((at) =>
      broadTree(
        dice,
        { x: at, y: foot + 40, height: dice.between(190, 240) },
        colours.near,
        colours.middle,
      ),
    ),
  ].join('');
};

/** Columns close by, the building running off to one side. */
const portico: Composition = (easel) => {
  const { colours, dice } = easel;
  const { art } = sky(easel, 660);
  const stone = stoneOf(easel);
  const side = dice.pick([1, -1] as const);
  const across = (x: number) => (side === 1 ? x : 1200 - x);
  const shares = steps(0, 0.8, 6);
  const columns = shares.toReversed().map((far) => {
    const x = across(130 + far * 900);
    const thick = 110 * (1 - far * 0.72);
    const [top, foot] = [110 + far * 220, 720 - far * 130];
    return [
      rect(x - thick / 2, top, thick, foot - top, stone.wall),
      ...[0.1, 0.3].map((place) =>
        rect(x + thick * place - thick * 0.05, top, thick * 0.1, foot - top, stone.shade),
      ),
      rect(x - thick * 0.68, top - 8, thick * 1.36, 26 * (1 - far * 0.6), stone.wall),
      rect(
        x - thick * 0.68,
        foot - 24 * (1 - far * 0.6),
        thick * 1.36,
        26 * (1 - far * 0.6),
        stone.wall,
      ),
    ].join('');
  });
  return [
    art,
    polygon(
      [
        [across(-10), 100],
        [across(1080), 330],
        [across(1080), 610],
        [across(-10), 740],
      ],
      mix(colours.near, colours.ink, 0.4),
    ),
    polygon(
      [
        [across(-10), 722],
        [across(1090), 590],
        [across(1090), 604],
        [across(-10), 760],
      ],
      stone.wall,
    ),
    ...columns,
    polygon(
      [
        [across(-10), -10],
        [across(1110), 262],
        [across(1110), 336],
        [across(-10), 112],
      ],
      stone.wall,
    ),
    polygon(
      [
        [across(-10), 84],
        [across(1110), 318],
        [across(1110), 336],
        [across(-10), 112],
      ],
      stone.shade,
    ),
    polygon(
      [
        [across(-10), 756],
        [across(1130), 602],
        [across(1210), 640],
        [across(1210), 802],
        [across(-10), 802],
      ],
      mix(colours.middle, colours.near, 0.4),
    ),
    gouges(
      steps(0, 1, 7).map((far) => ({
        x: across(200 + far * 820),
        y: 770 - far * 110,
        length: 300 - far * 180,
        thickness: 5,
        angle: side * -8,
      })),
      mix(colours.middle, colours.paper, 0.4),
    ),
    ...Array.from({ length: dice.whole(1, 4) }, () =>
      standing(
        dice,
        {
          x: across(dice.between(640, 1140)),
          y: dice.between(690, 790),
          scale: dice.between(0.7, 0.95),
        },
        colours.ink,
      ),
    ),
  ].join('');
};

export const PARLIAMENTS: readonly Composition[] = [templeFront, domed, clockTower, portico];
