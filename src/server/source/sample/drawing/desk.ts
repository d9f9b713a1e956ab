import type { Composition, Easel } from './easel.ts';
import { gouges } from './gouge.ts';
import { mix } from './mix.ts';
import { circle, ellipse, fillPath, placed, polygon, rect, steps, stroke } from './shapes.ts';
import { glow } from './sky.ts';

/** Where the ground of a still life is paper, what stands on it is ink and one accent. */
const woodOf = ({ colours, dice }: Easel) =>
  mix(
    colours.middle,
    dice.pick([colours.accent, colours.light, colours.near]),
    dice.between(0.1, 0.3),
  );

/** A sheet with lines where its text would be, around (0, 0). */
function sheet({ colours, dice }: Easel, { stamped = dice.chance(0.4) } = {}): string {
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

const cup = ({ colours }: Easel) =>
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

const pen = ({ colours }: Easel) =>
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

const stamp = ({ colours, dice }: Easel) => {
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

const fish = ({ colours }: Easel) => {
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

const key = ({ colours }: Easel) =>
  stroke('M-160 0a44 44 0 1 0 88 0a44 44 0 1 0 -88 0M-72 0H150', colours.ink, 20) +
  rect(92, 0, 20, 52, colours.ink) +
  rect(126, 0, 22, 66, colours.ink);

const coins = ({ colours, dice }: Easel) =>
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

const glassesAt = ({ colours }: Easel) =>
  stroke(
    'M-124 0a52 46 0 1 0 104 0a52 46 0 1 0 -104 0M20 0a52 46 0 1 0 104 0a52 46 0 1 0 -104 0M-20 -8Q0 -24 20 -8M-122 -14L-160 -60M122 -14L160 -60',
    colours.ink,
    10,
  );

const grain = ({ colours }: Easel) =>
  gouges(
    steps(30, 770, 12).map((y, place) => ({
      x: 600 + (place % 3) * 90 - 90,
      y,
      length: 1400,
      thickness: 4,
      bend: place % 2 === 0 ? 10 : -12,
    })),
    mix(colours.middle, colours.near, 0.3),
  );

/** A lamp on a desk, a cup and papers in its light. */
const byLamp: Composition = (easel) => {
  const { colours, dice, isDark } = easel;
  const top = dice.between(540, 580);
  const side = dice.pick([1, -1] as const);
  const across = (x: number) => (side === 1 ? x : 1200 - x);
  const wall = isDark
    ? mix(colours.far, colours.middle, 0.5)
    : mix(colours.paper, colours.horizon, 0.6);
  const lampX = across(dice.between(260, 340));
  return [
    rect(0, 0, 1200, 802, wall),
    dice.chance(0.6) ? window(easel, across(840), 70) : '',
    `<g opacity=".4">${polygon(
      [
        [lampX + side * 76, top - 197],
        [lampX + side * 246, top - 287],
        [lampX + side * 640, top + 70],
        [lampX + side * 110, top + 70],
      ],
      colours.light,
    )}</g>`,
    rect(-2, top, 1204, 262, woodOf(easel)),
    gouges(
      steps(60, 1140, 7).map((x) => ({
        x,
        y: top + dice.between(60, 220),
        length: 260,
        thickness: 4,
      })),
      mix(colours.middle, colours.near, 0.5),
    ),
    placed(
      { x: lampX, y: top + 40, scale: 1, scaleX: side },
      ellipse(0, 0, 92, 22, colours.ink),
      stroke('M0 -6L-60 -220L110 -360', colours.ink, 15),
      circle(-60, -220, 16, colours.accent),
      placed(
        { x: 128, y: -344, turn: -28 },
        fillPath('M-40 -26H40L96 70H-96Z', colours.accent),
        ellipse(0, 70, 94, 15, colours.light),
      ),
    ),
    isDark ? glow(lampX + side * 161, top - 242, 14, colours) : '',
    placed(
      { x: across(720), y: top + 74, scaleX: side * 1.25, scale: 1.25 },
      ...[0, 1, 2, 3, 4].map((level) =>
        polygon(
          [
            [-190 + dice.between(-16, 16), -level * 15],
            [150 + dice.between(-12, 12), -level * 15],
            [190, 30 - level * 15],
            [-170, 34 - level * 15],
          ],
          level % 2 === 0 ? colours.paper : mix(colours.paper, colours.far, 0.35),
        ),
      ),
    ),
    placed(
      { x: across(dice.between(1000, 1060)), y: top + 110, scaleX: side },
      rect(-62, -112, 124, 116, colours.paper),
      stroke('M58 -88Q116 -84 106 -40Q98 -14 58 -18', colours.paper, 15),
      ellipse(0, -112, 62, 14, colours.ink),
      rect(-62, -66, 124, 20, colours.accent),
      gouges(
        [
          { x: -16, y: -170, length: 80, thickness: 6, angle: 80, bend: 10 },
          { x: 20, y: -180, length: 90, thickness: 6, angle: 98, bend: -12 },
        ],
        mix(wall, '#ffffff', 0.6),
      ),
    ),
  ].join('');
};

const window = ({ colours, dice }: Easel, x: number, y: number) =>
  placed(
    { x: x - 150, y },
    rect(0, 0, 300, 330, colours.sky),
    rect(0, 210, 300, 120, colours.far),
    circle(dice.between(60, 240), dice.between(60, 130), 34, colours.light),
    stroke('M0 0H300V330H0ZM150 0V330M0 160H300', colours.paper, 14),
  );

/** Seen from above: papers with something lying on them. */
const fromAbove: Composition = (easel) => {
  const { dice } = easel;
  const wood = woodOf(easel);
  const subject = dice.pick([fish, fish, coins, glassesAt]);
  const papers = Array.from({ length: dice.whole(3, 4) }, (_, place) =>
    placed(
      {
        x: 300 + place * 210 + dice.between(-70, 70),
        y: 400 + dice.between(-110, 110),
        turn: dice.between(-28, 28),
        scale: 1.45,
      },
      sheet(easel),
    ),
  );
  return [
    rect(0, 0, 1200, 802, wood),
    grain(easel),
    ...papers,
    placed(
      {
        x: dice.between(520, 680),
        y: dice.between(370, 440),
        turn: dice.between(-18, 18),
        scale: 1.5,
      },
      subject(easel),
    ),
    ...steps(140, 1060, dice.whole(3, 5)).map((x) =>
      placed(
        {
          x: x + dice.between(-30, 30),
          y: dice.pick([110, 690]) + dice.between(-30, 30),
          turn: dice.between(-20, 20),
        },
        stamp(easel),
      ),
    ),
  ].join('');
};

/** Documents, a pen, a cup or a key, in order on a table. */
const documents: Composition = (easel) => {
  const { colours, dice } = easel;
  const wood = woodOf(easel);
  const side = dice.pick([1, -1] as const);
  const across = (x: number) => (side === 1 ? x : 1200 - x);
  return [
    rect(0, 0, 1200, 802, wood),
    grain(easel),
    placed(
      { x: across(430), y: 410, turn: dice.between(-9, 9), scale: 2.1 },
      rect(-130, -172, 260, 344, mix(colours.accent, colours.near, 0.25)),
      sheet(easel, { stamped: true }),
    ),
    placed(
      { x: across(820), y: dice.between(300, 420), turn: dice.between(-22, 22), scale: 1.5 },
      sheet(easel),
    ),
    placed(
      {
        x: across(640),
        y: dice.between(400, 560),
        turn: side * dice.between(-60, -24),
        scale: 1.6,
      },
      dice.pick([pen, pen, key])(easel),
    ),
    placed(
      { x: across(1040), y: dice.between(560, 650), scale: 1.05 },
      dice.pick([cup, cup, coins])(easel),
    ),
    dice.chance(0.6)
      ? placed(
          { x: across(1020), y: 190, turn: dice.between(-12, 12), scale: 1.2 },
          glassesAt(easel),
        )
      : '',
  ].join('');
};

export const DESKS: readonly Composition[] = [byLamp, fromAbove, documents];
