import type { Composition, Easel } from '../easel.ts';
import { glow } from '../glow.ts';
import { gouges } from '../gouge.ts';
import { hills, land } from '../land.ts';
import { mix } from '../mix.ts';
import { standing } from '../people.ts';
import { circle, line, polygon, rect, steps, stroke } from '../shapes.ts';
import { sky } from '../sky.ts';
import { trainAt } from './train.ts';

/** A train beside a platform, people waiting under a roof. */
export const besidePlatform: Composition = (easel) => {
  const { colours, dice, isDark } = easel;
  const { art } = sky(easel, 480);
  const heading = dice.pick([1, -1] as const);
  const platform = dice.between(610, 650);
  const posts = steps(120, 1080, dice.whole(3, 4));
  return [
    art,
    land(hills(dice, { base: 480, height: 90 }), colours.far),
    rect(-2, 460, 1204, 200, mix(colours.far, colours.middle, 0.4)),
    trainAt(
      easel,
      heading === 1 ? dice.between(800, 1000) : dice.between(200, 400),
      platform - 20,
      { heading, scale: 1.5, cars: 3 },
    ),
    polygon(
      [
        [-10, 150],
        [1210, 150],
        [1210, 186],
        [-10, 186],
      ],
      colours.ink,
    ),
    polygon(
      [
        [-10, 90],
        [1210, 90],
        [1210, 150],
        [-10, 150],
      ],
      colours.near,
    ),
    gouges(
      steps(20, 1180, 24).map((x) => ({ x, y: 188, length: 44, thickness: 9, angle: 90 })),
      colours.ink,
    ),
    ...posts.map(
      (x) =>
        rect(x - 9, 180, 18, platform - 160, colours.ink) +
        stroke(`M${x - 80} 186Q${x - 10} 196 ${x} 280Q${x + 10} 196 ${x + 80} 186`, colours.ink, 8),
    ),
    clock(easel, (posts[1] ?? 600) - 160),
    ...(isDark ? posts.map((x) => glow(x + 110, 206, 13, colours)) : []),
    rect(-2, platform, 1204, 200, mix(colours.middle, colours.paper, 0.3)),
    rect(-2, platform, 1204, 16, colours.paper),
    gouges(
      Array.from({ length: 16 }, () => ({
        x: dice.between(0, 1200),
        y: dice.between(platform + 40, 790),
        length: dice.between(100, 260),
        thickness: 4,
      })),
      mix(colours.middle, colours.near, 0.4),
    ),
    ...Array.from({ length: dice.whole(2, 5) }, () => {
      const x = dice.between(80, 1120);
      return (
        standing(
          dice,
          { x, y: dice.between(platform + 70, platform + 120), scale: dice.between(1.15, 1.35) },
          colours.ink,
        ) + (dice.chance(0.5) ? rect(x + 44, platform + 26, 62, 50, colours.accent) : '')
      );
    }),
  ].join('');
};

const clock = ({ colours, dice }: Easel, x: number) =>
  rect(x - 3, 150, 6, 60, colours.ink) +
  circle(x, 250, 46, colours.ink) +
  circle(x, 250, 38, colours.paper) +
  line([x, 250], [x + dice.between(-22, 22), 224], colours.ink, 5) +
  line([x, 250], [x + 16, 250 + dice.between(-10, 14)], colours.ink, 5);
