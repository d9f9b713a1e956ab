import type { Composition, Easel } from './easel.ts';
import { gouges } from './gouge.ts';
import { hills, land } from './land.ts';
import { mix } from './mix.ts';
import { sea } from './sea.ts';
import { corners, ellipse, fillPath, line, polygon, rect, steps, stroke } from './shapes.ts';
import { sky } from './sky.ts';

function chimney(
  { colours, dice }: Easel,
  x: number,
  foot: number,
  height: number,
  wind: number,
): string {
  const top = foot - height;
  const puffs = [0, 1, 2, 3, 4].map((puff) => ({
    x: x + wind * (50 + puff * 66),
    y: top - 22 - puff * dice.between(16, 26),
    length: 130 + puff * 44,
    thickness: 22 + puff * 9,
    angle: -wind * 16,
    bend: -10,
  }));
  return [
    gouges(puffs, mix(colours.horizon, colours.paper, 0.6)),
    polygon(
      [
        [x - 26, foot],
        [x - 15, top],
        [x + 15, top],
        [x + 26, foot],
      ],
      colours.near,
    ),
    polygon(
      [
        [x - 17, top + 34],
        [x - 16, top + 12],
        [x + 16, top + 12],
        [x + 17, top + 34],
      ],
      colours.accent,
    ),
    polygon(
      [
        [x - 19, top + 84],
        [x - 18, top + 60],
        [x + 18, top + 60],
        [x + 19, top + 84],
      ],
      colours.paper,
    ),
    polygon(
      [
        [x + 8, foot],
        [x + 6, top],
        [x + 15, top],
        [x + 26, foot],
      ],
      colours.ink,
    ),
  ].join('');
}

/** Sheds with saw-tooth roofs before their chimneys. */
const sheds: Composition = (easel) => {
  const { colours, dice, isDark } = easel;
  const { art } = sky(easel, 640);
  const foot = dice.between(630, 680);
  const wind = dice.pick([1, -1]);
  const teeth = dice.whole(5, 7);
  const from = dice.between(-80, 140);
  const width = dice.between(130, 165);
  const wall = mix(colours.middle, colours.accent, dice.between(0, 0.35));
  const roof = Array.from({ length: teeth }, (_, place) => {
    const x = from + place * width;
    return (
      polygon(
        [
          [x, foot - 170],
          [x, foot - 262],
          [x + width, foot - 170],
        ],
        mix(colours.near, colours.middle, 0.25),
      ) +
      polygon(
        [
          [x + 8, foot - 182],
          [x + 8, foot - 244],
          [x + 24, foot - 234],
          [x + 24, foot - 182],
        ],
        isDark ? colours.light : mix(colours.sky, colours.paper, 0.4),
      )
    );
  });
  const windows = steps(from + 60, from + teeth * width - 60, teeth * 2).map((x) =>
    rect(
      x - 22,
      foot - 130,
      44,
      60,
      dice.chance(isDark ? 0.7 : 0.05) ? colours.light : mix(wall, colours.ink, 0.6),
    ),
  );
  return [
    art,
    land(hills(dice, { base: foot - 60, height: 100 }), colours.far),
    ...steps(200, 1000, dice.whole(2, 4)).map((x) =>
      chimney(easel, x + dice.between(-60, 60), foot, dice.between(390, 500), wind),
    ),
    ...roof,
    rect(from, foot - 170, teeth * width, 172, wall),
    ...windows,
    rect(from, foot - 40, teeth * width, 8, mix(wall, colours.ink, 0.4)),
    rect(-2, foot, 1204, 180, mix(colours.near, colours.ink, 0.25)),
    ...railsBefore(easel, foot + 70),
  ].join('');
};

function railsBefore({ colours, dice }: Easel, y: number): string[] {
  const first = dice.between(120, 620);
  const wagons = Array.from({ length: dice.whole(2, 4) }, (_, place) => {
    const x = first + place * 178;
    return (
      polygon(
        [
          [x, y - 76],
          [x + 164, y - 76],
          [x + 150, y - 14],
          [x + 14, y - 14],
        ],
        place % 2 === 0 ? colours.accent : colours.far,
      ) + [36, 128].map((wheel) => ellipse(x + wheel, y - 8, 13, 13, colours.ink)).join('')
    );
  });
  return [rect(-2, y + 4, 1204, 6, colours.far), ...wagons];
}

/** Tanks and pipes by the water, pylons going off. */
const tanks: Composition = (easel) => {
  const { colours, dice } = easel;
  const horizon = dice.between(560, 610);
  const { art, sun } = sky(easel, horizon);
  const side = dice.pick([1, -1] as const);
  const across = (x: number) => (side === 1 ? x : 1200 - x);
  const row = steps(170, dice.between(560, 680), dice.whole(3, 4)).map((x, place) =>
    tank(easel, across(x), horizon + 20, dice.between(78, 116), dice.between(150, 250), place),
  );
  const masts = [0, 0.34, 0.58, 0.75].map((far) => ({
    x: across(1130 - far * 360),
    y: horizon + 20 - far * 6,
    height: 460 * (1 - far * 0.88),
  }));
  const wires = [-0.17, 0.17].map((arm) =>
    stroke(
      corners(masts.map(({ x, y, height }) => [x + arm * height, y - height * 0.8])),
      colours.ink,
      2.5,
    ),
  );
  return [
    art,
    land(hills(dice, { base: horizon, height: 60 }), colours.far, { bottom: horizon + 2 }),
    ...masts
      .toReversed()
      .map(({ x, y, height }) =>
        pylon(x, y, height, mix(colours.ink, colours.far, 1 - height / 460)),
      ),
    ...wires,
    chimney(easel, across(dice.between(620, 760)), horizon + 10, dice.between(330, 420), -side),
    ...row,
    rect(-2, horizon + 16, 1204, 26, colours.ink),
    stroke(`M${across(0)} ${horizon - 30}H${across(640)}V${horizon + 20}`, colours.accent, 13),
    sea(easel, horizon + 40, { lightAt: sun.x, waves: 30 }),
  ].join('');
};

function tank(
  { colours }: Easel,
  x: number,
  foot: number,
  half: number,
  height: number,
  place: number,
): string {
  const wall =
    place % 3 === 1 ? mix(colours.accent, colours.far, 0.2) : mix(colours.far, colours.paper, 0.5);
  return [
    rect(x - half, foot - height, half * 2, height, wall),
    rect(x + half * 0.35, foot - height, half * 0.65, height, mix(wall, colours.near, 0.5)),
    ellipse(x, foot - height, half, half * 0.2, mix(wall, '#ffffff', 0.4)),
    ...steps(foot - height * 0.75, foot - height * 0.2, 3).map((y) =>
      rect(x - half, y, half * 2, 4, mix(wall, colours.ink, 0.35)),
    ),
    stroke(
      `M${x - half * 0.7} ${foot}L${x + half * 0.3} ${foot - height}`,
      mix(wall, colours.ink, 0.55),
      5,
    ),
  ].join('');
}

function pylon(x: number, y: number, height: number, ink: string): string {
  const w = height * 0.085;
  const arm = (share: number, reach: number) =>
    line(
      [x - reach, y - height * share],
      [x + reach, y - height * share],
      ink,
      Math.max(2.5, height / 70),
    );
  return [
    stroke(
      `M${x - w} ${y}L${x - w * 0.25} ${y - height}M${x + w} ${y}L${x + w * 0.25} ${y - height}M${x - w} ${y}L${x + w * 0.62} ${y - height * 0.5}L${x - w * 0.4} ${y - height * 0.8}M${x + w} ${y}L${x - w * 0.62} ${y - height * 0.5}L${x + w * 0.4} ${y - height * 0.8}`,
      ink,
      Math.max(2, height / 90),
    ),
    arm(0.8, height * 0.17),
    arm(0.92, height * 0.12),
  ].join('');
}

/** A pit's headframe and slag heaps, or the great shed of a yard with pylons behind. */
const headframe: Composition = (easel) => {
  const { colours, dice, isDark } = easel;
  const { art } = sky(easel, 640);
  const foot = dice.between(620, 660);
  const x = dice.between(340, 860);
  const side = x > 600 ? -1 : 1;
  const heap = x + side * dice.between(300, 380);
  const wheel = (at: number) =>
    stroke(
      `M${at - 52} 190a52 52 0 1 0 104 0a52 52 0 1 0 -104 0M${at - 52} 190H${at + 52}M${at} 138V242M${at - 37} 153L${at + 37} 227M${at + 37} 153L${at - 37} 227`,
      colours.ink,
      8,
    );
  return [
    art,
    land(hills(dice, { base: foot - 30, height: 90 }), colours.far),
    polygon(
      [
        [heap - 330, foot + 4],
        [heap - 40, foot - 260],
        [heap + 20, foot - 264],
        [heap + 300, foot + 4],
      ],
      mix(colours.middle, colours.near, 0.3),
    ),
    gouges(
      Array.from({ length: 16 }, () => ({
        x: heap + dice.between(-130, 150),
        y: foot - dice.between(20, 150),
        length: dice.between(60, 140),
        thickness: 5,
        angle: dice.between(36, 56),
      })),
      colours.near,
    ),
    ...steps(60, 1140, 4)
      .filter((at) => Math.abs(at - x) > 180)
      .map((at) =>
        pylon(at, foot - 20, dice.between(150, 210), mix(colours.near, colours.far, 0.3)),
      ),
    polygon(
      [
        [x - 84, foot],
        [x - 60, foot],
        [x - 18, 180],
        [x - 34, 180],
      ],
      colours.near,
    ),
    polygon(
      [
        [x + 60, foot],
        [x + 84, foot],
        [x + 34, 180],
        [x + 18, 180],
      ],
      colours.near,
    ),
    polygon(
      [
        [x + side * -250, foot],
        [x + side * -222, foot],
        [x + side * 10, 196],
        [x + side * -14, 196],
      ],
      colours.near,
    ),
    ...[0.25, 0.5, 0.75].map((share) =>
      rect(x - 78 + share * 44, foot - (foot - 180) * share, 156 - share * 88, 11, colours.near),
    ),
    rect(x - 60, 178, 120, 16, colours.ink),
    wheel(x),
    rect(x - 260, foot - 130, 330, 134, mix(colours.accent, colours.middle, 0.25)),
    polygon(
      [
        [x - 276, foot - 126],
        [x - 95, foot - 200],
        [x + 86, foot - 126],
      ],
      colours.near,
    ),
    ...steps(x - 220, x + 30, 5).map((at) =>
      rect(at - 18, foot - 96, 36, 46, isDark ? colours.light : colours.near),
    ),
    chimney(easel, x + side * 190, foot, dice.between(250, 320), side),
    fillPath(`M-10 ${foot}H1210V802H-10Z`, mix(colours.near, colours.ink, 0.3)),
    ...railsBefore(easel, foot + 80),
  ].join('');
};

export const FACTORIES: readonly Composition[] = [sheds, tanks, headframe];
