import type { Composition } from '../easel.ts';
import { gouges } from '../gouge.ts';
import { foam, sea } from '../sea.ts';
import { clipped, corners, cut, placed, type Point, polygon, stroke } from '../shapes.ts';
import { sky } from '../sky.ts';
import { beam, lightTower } from './light-tower.ts';

/** A light high above the sea, on a cliff seen from the water. */
export const aboveTheSea: Composition = (easel) => {
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
