import type { Composition, Easel } from '../easel.ts';
import { glow } from '../glow.ts';
import { gouges } from '../gouge.ts';
import { hills, land } from '../land.ts';
import { mix } from '../mix.ts';
import { circle, fillPath, placed, polygon, rect, steps } from '../shapes.ts';
import { sky } from '../sky.ts';
import { glassOf } from './train.ts';

/** Tracks to a far point, an engine coming up one of them. */
export const downTheTracks: Composition = (easel) => {
  const { colours, dice, isDark } = easel;
  const horizon = dice.between(370, 450);
  const { art } = sky(easel, horizon);
  const to = dice.between(420, 780);
  const isLeft = dice.chance(0.5);
  const feet = [isLeft ? 330 : 870, isLeft ? 930 : 270];
  const track = (foot: number) => {
    const at = (near: number, offset: number) => to + (foot + offset - to) * near;
    const sleepers = steps(0.06, 1, 17).map((share) => {
      const near = share ** 2.2;
      const y = horizon + near * (800 - horizon);
      return rect(
        at(near, -210),
        y,
        420 * near,
        5 + near * 15,
        mix(colours.near, colours.ink, 0.35),
      );
    });
    const rail = (offset: number) =>
      polygon(
        [
          [to, horizon],
          [to + 2, horizon],
          [at(1, offset + 12), 804],
          [at(1, offset - 12), 804],
        ],
        mix(colours.paper, colours.far, 0.35),
      );
    return sleepers.join('') + rail(-130) + rail(130);
  };
  const near = dice.between(0.16, 0.4);
  const trainX = to + ((feet[0] ?? 300) - to) * near;
  return [
    art,
    land(hills(dice, { base: horizon, height: 80, count: 5 }), colours.far, {
      bottom: horizon + 2,
    }),
    rect(-2, horizon, 1204, 402, mix(colours.middle, colours.near, 0.3)),
    gouges(
      Array.from({ length: 30 }, () => ({
        x: dice.between(0, 1200),
        y: dice.between(horizon + 20, 790),
        length: dice.between(20, 80),
        thickness: 4,
      })),
      mix(colours.middle, colours.light, 0.2),
    ),
    ...feet.map(track),
    placed({ x: trainX, y: horizon + near * (800 - horizon), scale: near * 2.3 }, ...headOn(easel)),
    signal(easel, isLeft ? dice.between(1010, 1090) : dice.between(110, 190)),
    ...steps(0.12, 0.9, 4).map((share) => {
      const side = isLeft ? to - (to + 60) * share * 1.1 : to + (1260 - to) * share * 1.1;
      const height = 90 + share * 420;
      const foot = horizon + share * 260;
      return (
        rect(side - 3 - share * 5, foot - height, 6 + share * 10, height, colours.ink) +
        rect(side - share * 60, foot - height * 0.92, share * 120, 4 + share * 6, colours.ink)
      );
    }),
    isDark ? glow(trainX, horizon + near * (800 - horizon) - near * 2.3 * 120, 14, colours) : '',
  ].join('');
};

const headOn = (easel: Easel) => [
  fillPath('M-96 0L-104 -150Q-100 -238 -60 -250H60Q100 -238 104 -150L96 0Z', easel.colours.accent),
  fillPath('M-78 -160Q-76 -220 -52 -228H52Q76 -220 78 -160Z', glassOf(easel)),
  rect(-100, -120, 200, 16, easel.colours.paper),
  circle(-62, -66, 18, easel.colours.light),
  circle(62, -66, 18, easel.colours.light),
  rect(-104, -34, 208, 40, easel.colours.ink),
];

function signal({ colours, dice }: Easel, x: number): string {
  const isStop = dice.chance(0.5);
  return (
    rect(x - 9, 170, 18, 640, colours.ink) +
    rect(x - 42, 110, 84, 190, colours.ink) +
    circle(x, 158, 27, isStop ? colours.accent : colours.near) +
    circle(x, 246, 27, isStop ? colours.near : colours.light) +
    rect(x - 16, 470, 32, 7, colours.paper)
  );
}
