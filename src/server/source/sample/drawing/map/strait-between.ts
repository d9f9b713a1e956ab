import type { Composition, Easel } from '../easel.ts';
import { gouges } from '../gouge.ts';
import { mix } from '../mix.ts';
import { placed, stroke } from '../shapes.ts';
import { coast, island, shoreland } from './coast.ts';
import { framed } from './framed.ts';
import { type Inks, inksOf } from './inks.ts';
import { relief, rose, soundings, town } from './marks.ts';

/** A strait between two shores, crossed by a ferry's line. */
export const straitBetween: Composition = (easel) => {
  const { colours, dice } = easel;
  const inks = inksOf(easel);
  const tilt = dice.between(-0.22, 0.22);
  const upper = coast(dice, dice.between(190, 240), 60, { tilt });
  const lower = coast(dice, dice.between(560, 610), 60, { tilt });
  const isUpright = dice.chance(0.5);
  const from = upper[dice.whole(9, 14)] ?? [400, 200];
  const to = lower[dice.whole(19, 25)] ?? [800, 600];
  const art = [
    shoreland(upper, -1, inks),
    shoreland(lower, 1, inks),
    isUpright ? '' : relief(easel, inks, 70, 130),
    hatching(easel, inks),
    ...Array.from({ length: dice.whole(1, 4) }, () =>
      island(dice, dice.between(340, 860), dice.between(350, 460), dice.between(14, 36), inks),
    ),
    soundings(easel, inks, 320, 490),
    stroke(
      `M${from[0]} ${from[1]}Q${from[0] + 40} ${to[1] - 120} ${to[0]} ${to[1]}`,
      colours.accent,
      7,
      { dash: '26 16', cap: 'butt' },
    ),
    town(from[0], from[1], inks, colours.accent),
    town(to[0], to[1], inks, colours.accent),
  ];
  return framed(
    easel,
    inks,
    isUpright
      ? [placed({ x: 1000, y: -200, turn: 90 }, ...art), rose(easel, inks, 170, 170, 86)]
      : [...art, rose(easel, inks, to[0] > 600 ? 210 : 990, 400, 86)],
  );
};

const hatching = ({ dice }: Easel, inks: Inks) =>
  gouges(
    Array.from({ length: 26 }, (_, place) => ({
      x: -140 + place * 60,
      y: 724 + dice.between(-12, 12),
      length: 120,
      thickness: 4,
      angle: -58,
    })),
    mix(inks.ink, inks.ground, 0.5),
  );
