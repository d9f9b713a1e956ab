import type { Composition } from '../easel.ts';
import { gouges } from '../gouge.ts';
import { mix } from '../mix.ts';
import { standing } from '../people.ts';
import { sea } from '../sea.ts';
import { fillPath } from '../shapes.ts';
import { sky } from '../sky.ts';
import { inHall } from './in-hall.ts';
import { crowdSize } from './rows-of-backs.ts';

/** By the water, or in a hall before somebody at a lectern. */
export const bySea: Composition = (easel) => {
  const { colours, dice } = easel;
  if (dice.chance(0.45)) return inHall(easel);
  const horizon = dice.between(380, 430);
  const { art, sun } = sky(easel, horizon);
  const shore = 540;
  const sand = mix(colours.paper, colours.far, 0.35);
  const people = Array.from({ length: crowdSize(easel) * 2 }, () => dice.between(0, 1) ** 0.8)
    .toSorted((one, other) => one - other)
    .map((near) =>
      standing(
        dice,
        { x: dice.between(20, 1180), y: shore + 60 + near * 230, scale: 0.7 + near * 1.05 },
        mix(colours.ink, colours.middle, (1 - near) * 0.4),
      ),
    );
  return [
    art,
    sea(easel, horizon, { lightAt: sun.x }),
    fillPath(
      `M-10 802V${shore + 30}Q250 ${shore - 20} 560 ${shore + 16}T1210 ${shore - 10}V802Z`,
      sand,
    ),
    gouges(
      Array.from({ length: 20 }, () => ({
        x: dice.between(0, 1200),
        y: dice.between(shore + 50, 790),
        length: dice.between(60, 200),
        thickness: 4,
      })),
      mix(sand, colours.middle, 0.4),
    ),
    ...people,
  ].join('');
};
