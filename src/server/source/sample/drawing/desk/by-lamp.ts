import type { Composition, Easel } from '../easel.ts';
import { glow } from '../glow.ts';
import { gouges } from '../gouge.ts';
import { mix } from '../mix.ts';
import { circle, ellipse, fillPath, placed, polygon, rect, steps, stroke } from '../shapes.ts';
import { woodOf } from './wood.ts';

/** A lamp on a desk, a cup and papers in its light. */
export const byLamp: Composition = (easel) => {
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
