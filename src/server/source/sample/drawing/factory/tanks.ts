import type { Composition, Easel } from '../easel.ts';
import { hills, land } from '../land.ts';
import { mix } from '../mix.ts';
import { sea } from '../sea.ts';
import { corners, ellipse, rect, steps, stroke } from '../shapes.ts';
import { sky } from '../sky.ts';
import { chimney } from './chimney.ts';
import { pylon } from './pylon.ts';

/** Tanks and pipes by the water, pylons going off. */
export const tanks: Composition = (easel) => {
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
