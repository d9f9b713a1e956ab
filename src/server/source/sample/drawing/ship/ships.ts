import type { Composition, Easel } from '../easel.ts';
import { gouges } from '../gouge.ts';
import { hills, land } from '../land.ts';
import { mix } from '../mix.ts';
import { foam, sea } from '../sea.ts';
import { type Point, steps } from '../shapes.ts';
import { sky } from '../sky.ts';
import { chooseVessel } from '../vessel/choose-vessel.ts';
import { afloat } from '../vessel/vessel.ts';
import { VESSELS } from '../vessel/vessels.ts';

/** A ship across the picture, the coast behind it. */
const acrossTheStrait: Composition = (easel) => {
  const { colours, dice } = easel;
  const horizon = dice.between(400, 500);
  const { art, sun } = sky(easel, horizon);
  const heading = dice.pick([1, -1] as const);
  const x = 600 - heading * dice.between(-40, 150);
  const y = horizon + dice.between(110, 170);
  return [
    art,
    land(
      hills(dice, { base: horizon, height: dice.between(40, 120), count: dice.whole(4, 7) }),
      colours.far,
      { bottom: horizon + 2 },
    ),
    sea(easel, horizon, { lightAt: sun.x }),
    smoke(easel, x - heading * 160, y - 300, heading),
    afloat(chooseVessel(easel), { x, y, scale: dice.between(1.25, 1.55), heading }),
    foam(easel, x - heading * 300 - 260, x - heading * 300 + 200, y + 16),
    swell(easel),
  ].join('');
};

/** A ship alone, small under a large sky. */
const aloneUnderTheSky: Composition = (easel) => {
  const { dice } = easel;
  const horizon = dice.between(540, 600);
  const { art, sun } = sky(easel, horizon);
  const heading = dice.pick([1, -1] as const);
  const x = dice.between(340, 860);
  return [
    art,
    sea(easel, horizon, { lightAt: sun.x }),
    smoke(easel, x - heading * 100, horizon - 170, heading),
    afloat(chooseVessel(easel), { x, y: horizon + 44, scale: dice.between(0.85, 1.05), heading }),
    swell(easel),
  ].join('');
};

/** A ship coming on, another one far off. */
const meeting: Composition = (easel) => {
  const { colours, dice, isDark } = easel;
  const horizon = dice.between(330, 420);
  const { art, sun } = sky(easel, horizon);
  const heading = dice.pick([1, -1] as const);
  const x = heading === 1 ? dice.between(420, 560) : dice.between(640, 780);
  const y = horizon + dice.between(220, 270);
  return [
    art,
    sea(easel, horizon, { lightAt: sun.x, waves: 64 }),
    afloat(dice.pick(VESSELS)(colours, dice, isDark), {
      x: heading === 1 ? dice.between(900, 1060) : dice.between(140, 300),
      y: horizon + 16,
      scale: dice.between(0.3, 0.42),
      heading: dice.pick([1, -1] as const),
    }),
    afloat(chooseVessel(easel), { x, y, scale: dice.between(1.5, 1.75), heading }),
    foam(easel, x - 420, x + 420, y + 18),
    swell(easel),
  ].join('');
};

function smoke({ colours, dice }: Easel, x: number, y: number, heading: number): string {
  if (dice.chance(0.4)) return '';
  const marks = [0, 1, 2, 3, 4].map((puff) => ({
    x: x - heading * puff * 74,
    y: y - puff * dice.between(10, 18),
    length: 130 + puff * 34,
    thickness: 15 + puff * 6,
    angle: heading * 10,
    bend: -8,
  }));
  return gouges(marks, mix(colours.far, colours.middle, 0.5));
}

/** One large wave in front, at the sheet's lower edge. */
function swell({ colours, dice }: Easel): string {
  const y = dice.between(722, 770);
  const crests = steps(-120, 1320, dice.whole(5, 9)).map((x, place): Point => [
    x + dice.between(-40, 40),
    y + (place % 2 === 0 ? -1 : 1) * dice.between(6, 30),
  ]);
  return land(crests, mix(colours.water, colours.near, 0.62));
}

export const SHIPS: readonly Composition[] = [acrossTheStrait, aloneUnderTheSky, meeting];
