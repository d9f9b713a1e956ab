import type { Composition, Easel } from '../easel.ts';
import { gouges } from '../gouge.ts';
import { mix } from '../mix.ts';
import { foam, sea } from '../sea.ts';
import { circle, cut, placed, type Point, polygon, steps } from '../shapes.ts';
import { sky } from '../sky.ts';
import { chooseVessel } from '../vessel/choose-vessel.ts';
import { afloat } from '../vessel/vessel.ts';
import { beam, lightTower } from './light-tower.ts';

/** A tall light on bare rock, the sea breaking over it. */
export const onBareRock: Composition = (easel) => {
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
