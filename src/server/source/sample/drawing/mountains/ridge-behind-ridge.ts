import type { Composition, Easel } from '../easel.ts';
import { hills, land, peaks, slopeMarks } from '../land.ts';
import { mix } from '../mix.ts';
import { fillPath, steps } from '../shapes.ts';
import { sky } from '../sky.ts';
import { forest } from './forest.ts';
import { snowCaps } from './snow-caps.ts';

/** Ridges one behind the other, a river on the valley's floor. */
export const ridgeBehindRidge: Composition = (easel) => {
  const { colours, dice } = easel;
  const { art } = sky(easel, 520);
  const count = dice.whole(3, 5);
  const tones = [
    mix(colours.far, colours.horizon, 0.45),
    colours.far,
    mix(colours.far, colours.middle, 0.6),
    colours.middle,
    mix(colours.middle, colours.near, 0.6),
  ];
  const ridges = steps(0, 1, count).map((near, place) => {
    const points = peaks(dice, {
      base: 420 + near * 260,
      height: 250 - near * 110,
      count: dice.whole(3, 5),
    });
    const tone = tones[Math.round(near * 4)] ?? colours.middle;
    return (
      land(points, tone, { sharp: true }) +
      slopeMarks(dice, points, tones[Math.min(4, Math.round(near * 4) + 1)] ?? tone) +
      (place === 0 ? snowCaps(easel, points) : '')
    );
  });
  const ground = hills(dice, { base: 720, height: 50 });
  return [
    art,
    ...ridges,
    river(easel),
    land(ground, colours.near),
    forest(easel, ground, dice.whole(9, 16)),
  ].join('');
};

function river({ colours, dice }: Easel): string {
  const x = dice.between(420, 780);
  const bend = dice.pick([-1, 1]) * dice.between(90, 170);
  return fillPath(
    `M${x} 560Q${x + bend} 610 ${x + bend * 0.2} 650T${x - bend} 802L${x - bend + 330} 802Q${x + bend * 0.9 + 120} 700 ${x + bend * 0.8 + 60} 650T${x + 14} 560Z`,
    mix(colours.water, colours.light, 0.35),
  );
}
